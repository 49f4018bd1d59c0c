// Meanings of durations counted from the article: "drie dagen geleden", "binnen dertig dagen", "for the past three years".
import type { TimeUnit } from '../words.js';
import { mondayOf } from './calendar.js';
import { numberOf, unitOf } from './captures.js';
import { daysPeriod, periodAround, precisionOf, saidOf, shiftDay, unknownPeriod } from './period.js';
import type { Meaning, RuleMatch } from './rule.js';
import { fixed, SILENT } from './time-value.js';

/** Count and unit, with the day to count from; undefined where the article does not tell. */
type Count = { unit: TimeUnit; count: number; precision: 'day' | 'month' | 'year'; day: number | undefined };

function countOf(match: RuleMatch): Count | undefined {
  const [unit, count] = [unitOf(match), numberOf(match, 'n') ?? 1];
  if (unit === undefined) return undefined;
  const precision = precisionOf(unit, count);
  return { unit, count, precision, day: match.reading.dayFor(precision) };
}

/** A point so many units back or on, as exact as the unit: "two years ago" is a year, "two weeks ago" a week. */
const point =
  (sign: 1 | -1): Meaning =>
  match => {
    const count = countOf(match);
    if (count === undefined) return undefined;
    const { unit, count: size, precision, day } = count;
    if (day === undefined) return fixed(unknownPeriod(precision));
    const target = shiftDay(day, unit, sign * size);
    const isWeeks = (unit === 'week' || unit === 'fortnight') && Number.isInteger(size);
    return fixed(
      isWeeks ? daysPeriod(mondayOf(target), mondayOf(target) + 6, 'week') : periodAround(target, precision),
    );
  };

export const ago = point(-1);
export const ahead = point(1);

/** English "in two weeks" is a time only of what is to come: "completed in two weeks" is a duration. */
export const aheadUnlessPast: Meaning = match => {
  const value = ahead(match);
  if (value === undefined) return undefined;
  return { resolve: tense => (tense === 'past' ? unknownPeriod('unknown', 'duration') : value.resolve(tense)) };
};

/** "binnen dertig dagen", "within 24 hours": from the article on, in days. */
export const withinCount: Meaning = match => {
  const [unit, count, { today }] = [unitOf(match), numberOf(match, 'n') ?? 1, match.reading];
  if (unit === undefined) return undefined;
  if (today === undefined) return fixed(unknownPeriod('day'));
  return fixed({ ...daysPeriod(today, Math.max(today, shiftDay(today, unit, count))), said: saidOf(unit) });
};

/** "de afgelopen drie jaar" (-1), "the next three months" (1): the days between the article and so many units away. */
const sliding =
  (sign: 1 | -1): Meaning =>
  match => {
    const [unit, count, { today }] = [unitOf(match), numberOf(match, 'n') ?? 1, match.reading];
    if (unit === undefined || (match.get('n') === undefined && match.get('unit')?.isPlural === true)) return undefined;
    if (match.get('n') === undefined && /^(?:second|minute|hour|day|weekend)$/.test(unit)) return undefined;
    if (today === undefined) return fixed(unknownPeriod('day'));
    const other = shiftDay(today, unit, sign * count);
    return fixed({ ...daysPeriod(Math.min(today, other), Math.max(today, other)), said: saidOf(unit) });
  };

export const slidingPast = sliding(-1);
export const slidingFuture = sliding(1);

/** "enkele dagen geleden", "years ago": a time, but not which. */
export const someCount: Meaning = match => {
  const unit = unitOf(match);
  const isSome = match.get('unit')?.isPlural === true || match.get('few') !== undefined;
  return unit === undefined || !isSome ? undefined : fixed(unknownPeriod('unknown'));
};

/** "drie dagen later", "two years earlier": counted from something that the words do not tell. */
export const fromOther: Meaning = () => fixed(unknownPeriod('unknown'));

/** "onlangs", "soon" */
export const vague: Meaning = () => fixed(unknownPeriod('unknown'));

/** Words that look like a time and are none. */
export const silent: Meaning = () => SILENT;
