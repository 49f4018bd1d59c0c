// Rows as a table: drawn and wrapped on a screen, plain aligned columns elsewhere, one block per row where it is too narrow.
import Table from 'cli-table3';
import { plainText, wrapText } from './plain-text.js';
import type { Terminal } from './terminal.js';

export type Cell = string | number;
export type TableRows = { columns: readonly string[]; rows: readonly (readonly Cell[])[] };

/** Below this many characters a column no longer reads as one. */
const NARROWEST = 12;
const FRAME = 3;

/** The lines of the table. Cells lose what a terminal would obey. */
export function formatTable({ columns, rows }: TableRows, terminal: Terminal): string[] {
  const cells = rows.map(row => row.map(cell => (typeof cell === 'number' ? String(cell) : plainText(cell))));
  const widths = columns.map((column, index) => Math.max(column.length, ...cells.map(row => row[index]?.length ?? 0)));
  if (!terminal.isScreen) return formatColumns([columns, ...cells], widths);
  const fitted = fitWidths(widths, terminal.width - FRAME * columns.length - 1);
  return fitted === undefined
    ? formatBlocks(columns, cells, terminal)
    : drawTable(columns, cells, { fitted, terminal });
}

function formatColumns(lines: readonly (readonly string[])[], widths: readonly number[]): string[] {
  return lines.map(line =>
    line
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** Takes from the widest columns until all fit; undefined when they would become too narrow to read. */
function fitWidths(widths: readonly number[], available: number): number[] | undefined {
  const fitted = [...widths];
  for (let excess = sum(fitted) - available; excess > 0; excess -= 1) {
    const widest = fitted.indexOf(Math.max(...fitted));
    const width = fitted[widest] ?? 0;
    if (width <= NARROWEST) return undefined;
    fitted[widest] = width - 1;
  }
  return fitted;
}

function drawTable(
  columns: readonly string[],
  cells: readonly (readonly string[])[],
  { fitted, terminal }: { fitted: readonly number[]; terminal: Terminal },
): string[] {
  const table = new Table({
    head: columns.map(terminal.paint.bold),
    colWidths: fitted.map(width => width + 2),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const row of cells) table.push([...row]);
  return table.toString().split('\n');
}

function formatBlocks(
  columns: readonly string[],
  cells: readonly (readonly string[])[],
  { paint, width }: Terminal,
): string[] {
  const label = Math.max(...columns.map(column => column.length)) + 2;
  return cells.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    ...columns.flatMap((column, place) => {
      const [first = '', ...others] = wrapText(row[place] ?? '', width - label);
      return [paint.bold(column.padEnd(label)) + first, ...others.map(line => ' '.repeat(label) + line)];
    }),
  ]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
