// CSV after RFC 4180, safe to open in a spreadsheet.

export type CsvOptions = {
  /** Spreadsheets of Dutch and Belgian computers expect a semicolon. */
  readonly delimiter?: ',' | ';';
  /** Without the byte order mark Excel takes UTF-8 for something else. */
  readonly hasBom?: boolean;
};

export type CsvCell = string | number | boolean | undefined;

/** The signs that make a spreadsheet compute: in both widths, and the blanks that it skips. */
const STARTS_FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Rows with CRLF after each. Text that would run as a formula gets an apostrophe before it; numbers never do. */
export function writeCsvRows(rows: readonly (readonly CsvCell[])[], options: CsvOptions = {}): string {
  const delimiter = options.delimiter ?? ',';
  const lines = rows.map(row => `${row.map(writeCell).join(delimiter)}\r\n`);
  return `${options.hasBom === true ? '\ufeff' : ''}${lines.join('')}`;
}

function writeCell(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = STARTS_FORMULA.test(cell) ? `'${cell}` : cell;
  // Both delimiters are quoted whichever is used: the reader may guess the other one.
  return /[",;\t\r\n]|^ | $/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
