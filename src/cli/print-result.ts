// The answer to a query: a table, CSV or JSON.
import { stringify } from 'csv-stringify/sync';
import type { LibraryQuery, QueryResult, QueryValue } from '../query/index.js';
import { type Cell, formatTable } from './format-table.js';
import { plainText } from './plain-text.js';
import type { Terminal } from './terminal.js';

/** Prints the rows; an answer that was cut says so on stderr, and in JSON as `isTruncated`. */
export function printResult(result: QueryResult, terminal: Terminal, { isCsv }: { isCsv: boolean }): void {
  const { columns, rows, isTruncated, engine } = result;
  if (terminal.isJson) {
    const named = rows.map(row => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));
    terminal.writeJson({ columns, rows: named, isTruncated, engine });
  } else if (isCsv) {
    // A cell from an article that begins with = would run as a formula where the file is opened.
    const text = stringify([columns, ...rows.map(row => row.map(cellOf))], { escape_formulas: true });
    terminal.write(text.replace(/\n$/, ''));
  } else if (rows.length > 0) {
    const table = { columns, rows: rows.map(row => row.map(cellOf)) };
    for (const line of formatTable(table, terminal)) terminal.write(line);
  }
  if (isTruncated) terminal.note(`There are more than these ${rows.length} rows; --limit raises the number.`);
}

/** A value in one cell: lists with semicolons between, nodes and maps as JSON. */
function cellOf(value: QueryValue): Cell {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  return isList(value) ? value.map(item => String(cellOf(item))).join('; ') : JSON.stringify(value);
}

function isList(value: QueryValue): value is readonly QueryValue[] {
  return Array.isArray(value);
}

/** The queries of the library: what they answer, their parameters and an example of each. */
export function printLibrary(queries: readonly LibraryQuery[], terminal: Terminal): void {
  if (terminal.isJson) {
    terminal.writeJson(queries);
    return;
  }
  const { bold, dim } = terminal.paint;
  for (const { name, purpose, parameters, examples } of queries) {
    terminal.write(`${bold(name)}  ${plainText(purpose)}`);
    for (const parameter of parameters) {
      const value = parameter.default === undefined ? 'required' : `default ${JSON.stringify(parameter.default)}`;
      terminal.write(`    --param ${parameter.name}=${parameter.type}  ${dim(`${value}; ${parameter.description}`)}`);
    }
    for (const example of examples) terminal.write(`    ${dim('$')} ${example}`);
    terminal.write();
  }
}
