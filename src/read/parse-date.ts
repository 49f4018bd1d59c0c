// Dates as news sources write them, in Dutch and English, to ISO.

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['january', 'januari', 'jan'],
    ['february', 'februari', 'feb', 'febr'],
    ['march', 'maart', 'mar', 'mrt'],
    ['april', 'apr'],
    ['may', 'mei'],
    ['june', 'juni', 'jun'],
    ['july', 'juli', 'jul'],
    ['august', 'augustus', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oktober', 'oct', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map(name => [name, index + 1] as const)),
);

const WEEKDAY =
  '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)';
const MONTH = `(?<month>${Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|')})\\.?`;
const CLOCK = '(?:,?\\s+(?:om|at)?\\s*\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*(?:[ap]\\.?m\\.?|uur|[A-Z]{2,4}))*)?';
const DAY_FIRST = `(?<day>\\d{1,2})(?:st|nd|rd|th|e)?\\s+${MONTH},?\\s+(?<year>\\d{4})`;
const MONTH_FIRST = `${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})`;

/** Source of a pattern for a written date without its weekday: `12 augustus 2021`, `August 12, 2021`. Groups are unnamed. */
export const WRITTEN_DATE = `(?:${DAY_FIRST}|${MONTH_FIRST})`.replace(/\?<\w+>/g, '?:');

const FORMS: readonly RegExp[] = [DAY_FIRST, MONTH_FIRST, `${MONTH},?\\s+(?<year>\\d{4})`].map(
  form => new RegExp(`^(?:${WEEKDAY}\\.?,?\\s+)?${form}${CLOCK}$`, 'iu'),
);
const ISO =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(?<zone>Z|[+-]\d{2}:?\d{2})?)?)?)?$/i;
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;
/** Day before month, as Dutch writes it; with slashes only when it cannot be the American order. */
const NUMERIC = /^(?<day>\d{1,2})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<year>\d{4})$/;

/**
 * A whole string as an ISO date (`2021`, `2021-08`, `2021-08-12`) or date-time with the offset that the source gave.
 * `undefined` when it is no date, or one that does not exist.
 */
export function parseDate(words: string): string | undefined {
  const text = words.trim().replace(/\s+/g, ' ');
  if (text.length > 60) return undefined;
  const iso = (ISO.exec(text) ?? COMPACT.exec(text))?.groups;
  if (iso !== undefined) return buildIso(iso);
  const numeric = NUMERIC.exec(text)?.groups;
  if (numeric !== undefined) {
    return numeric.mark === '/' && Number(numeric.day) <= 12 ? undefined : buildIso(numeric);
  }
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups !== undefined) return buildIso({ ...groups, month: String(MONTHS[(groups.month ?? '').toLowerCase()]) });
  }
  return undefined;
}

function buildIso(parts: Record<string, string | undefined>): string | undefined {
  const year = Number(parts.year);
  if (year < 1500 || year > 2200) return undefined;
  if (parts.month === undefined) return String(year);
  const month = Number(parts.month);
  if (!(month >= 1 && month <= 12)) return undefined;
  const monthText = `${year}-${String(month).padStart(2, '0')}`;
  if (parts.day === undefined) return monthText;
  const day = Number(parts.day);
  if (!(day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())) return undefined;
  const dayText = `${monthText}-${String(day).padStart(2, '0')}`;
  return parts.time === undefined ? dayText : `${dayText}T${parts.time}${buildZone(parts.zone)}`;
}

function buildZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  const isZero = /^(?:z|[+-]00:?00)$/i.test(zone);
  return isZero ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
}
