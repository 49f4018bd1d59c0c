// ISO intervals as first and last day, so that 2021, 2021-01/2021-12 and 2021-01-01/2021-12-31 are the same.

/**
 * The first and last day of an ISO date or interval, as `2021-08-01/2021-08-31`; an open end, empty or `..`, stays empty.
 * A time of day is left out.
 */
export function daySpan(iso: string): string {
  const [start = '', end = start] = iso.split('/').map(part => (part === '..' ? '' : part.replace(/T.*$/, '')));
  return `${firstDay(start)}/${lastDay(end)}`;
}

function firstDay(date: string): string {
  if (date === '') return '';
  return `${date}${date.length === 4 ? '-01-01' : date.length === 7 ? '-01' : ''}`;
}

function lastDay(date: string): string {
  if (date === '' || date.length > 7) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
}
