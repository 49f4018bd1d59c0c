// The day that relative words count from, and the way that bare names of days and months look.
import { dayNumber } from './calendar.js';

/** The day of the article; unknown parts are absent. */
export type Anchor = { year: number; month?: number; day?: number } | undefined;

/** Where a bare weekday or month lies, by the tense of its verb. */
export type Tense = 'past' | 'future';

/** Reads `2021-08-12T09:30Z`, `2021-08-12` or `2021-08`. */
export function parseAnchor(iso: string | undefined): Anchor {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso ?? '');
  if (match?.[1] === undefined) return undefined;
  const [year, month, day] = match.slice(1).map(part => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return undefined;
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** The anchor as a day, where all of it is known. */
export function anchorDay(anchor: Anchor): number | undefined {
  return anchor?.month === undefined || anchor.day === undefined
    ? undefined
    : dayNumber(anchor.year, anchor.month, anchor.day);
}
