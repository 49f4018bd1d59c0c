// What the words of a time expression mean before the tense of its verb is known.
import type { Tense } from './anchor.js';
import type { Period } from './period.js';
import type { DateFields } from './resolve-date.js';

/** A meaning that waits for the tense. */
export type TimeValue = {
  /** Set for dates of the calendar, so that "3" in "3 tot 5 mei" can take the month from its fellow. */
  fields?: DateFields;
  resolve: (tense: Tense | undefined) => Period;
  /** The words are no time after all: "in twee weken tijd", "elke maandag". They are taken, and nothing is found. */
  isSilent?: true;
};

/** Minutes since midnight; `isHour` where no minutes were said. */
export type Clock = { minutes: number; isHour: boolean };

/** What one place of a pattern took from the text. */
export type Capture = {
  number?: number;
  isPlural?: boolean;
  pair?: readonly [number, number];
  clock?: Clock;
  time?: TimeValue;
  /** The form of a holiday. */
  text?: string;
};

/** A meaning that no tense changes. */
export function fixed(period: Period): TimeValue {
  return { resolve: () => period };
}

export const SILENT: TimeValue = { resolve: () => ({ precision: 'unknown', unit: 'other' }), isSilent: true };
