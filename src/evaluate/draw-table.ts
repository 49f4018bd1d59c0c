// A table for a terminal.

export type TableRow = readonly string[];

/**
 * Columns as wide as their widest cell, numbers to the right.
 * @param leftColumns how many columns, from the first, hold words and stand to the left
 */
export function drawTable(head: TableRow, rows: readonly TableRow[], leftColumns = 1): string {
  const widths = head.map((title, column) => Math.max(...[head, ...rows].map(row => (row[column] ?? title).length)));
  const line = (row: TableRow) =>
    row
      .map((cell, at) => (at < leftColumns ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return [line(head), ...rows.map(line)].join('\n').replace(/ +$/gm, '');
}
