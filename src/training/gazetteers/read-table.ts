// Reads a hand-written table: tab-separated, first line the column names, `;` between the parts of a cell, `#` lines are notes.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { InputError } from '../../failure/index.js';

/** One line of a table: cells by column name, and where it stands, for error messages. */
export type Row = { cells: ReadonlyMap<string, string>; place: string };

/**
 * Reads a table whose columns must be exactly `columns`.
 * @throws InputError `table-unreadable`, `table-header`, `table-row`: names the file and line.
 */
export function readTable(file: string, columns: readonly string[]): Row[] {
  const lines = readLines(file);
  const header = lines.shift();
  if (header?.text !== columns.join('\t')) {
    throw new InputError({
      code: 'table-header',
      message: `${basename(file)} starts with "${header?.text ?? ''}" and not with the columns ${columns.join(', ')}.`,
      next: 'Give the first line these column names, tab-separated.',
      source: file,
    });
  }
  return lines.map(({ text, number }) => readRow(text, { columns, place: `${basename(file)}:${number}`, file }));
}

function readLines(file: string): { text: string; number: number }[] {
  return readSource(file)
    .split(/\r?\n/)
    .map((text, index) => ({ text, number: index + 1 }))
    .filter(({ text }) => text.trim() !== '' && !text.startsWith('#'));
}

/** Reads a UTF-8 file. @throws InputError `table-unreadable`. */
export function readSource(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new InputError({
      code: 'table-unreadable',
      message: `The file ${file} could not be read.`,
      next: 'Check the path and its permissions.',
      source: file,
      cause,
    });
  }
}

function readRow(text: string, at: { columns: readonly string[]; place: string; file: string }): Row {
  const cells = text.split('\t');
  if (cells.length !== at.columns.length) {
    throw new InputError({
      code: 'table-row',
      message: `${at.place} has ${cells.length} cells where ${at.columns.length} are due: "${text}".`,
      next: `Give the line one cell for each of ${at.columns.join(', ')}.`,
      source: at.file,
    });
  }
  return { cells: new Map(at.columns.map((column, index) => [column, cells[index]?.trim() ?? ''])), place: at.place };
}

/** The text of a cell, empty where nothing stands. */
export function cellOf(row: Row, column: string): string {
  return row.cells.get(column) ?? '';
}

/** The parts of a cell. */
export function partsOf(row: Row, column: string): string[] {
  return cellOf(row, column)
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '');
}
