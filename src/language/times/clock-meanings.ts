// Meanings of times of day and of the stretches between two of them.
import { numberOf, timeOf } from './captures.js';
import { type Period, unknownPeriod } from './period.js';
import type { Meaning, RuleMatch } from './rule.js';
import type { Clock } from './time-value.js';

/** "vrijdag om 14.30 uur", "at 2 p.m.": on the day said, or that of the article. */
export const atClock: Meaning = match => {
  const hour = numberOf(match, 'hour');
  const figures = hour === undefined || hour < 1 ? undefined : { minutes: 60 * hour, isHour: true };
  const clock = match.get('clock')?.clock ?? match.get('sureclock')?.clock ?? figures;
  if (clock === undefined) return undefined;
  const minutes = inHalf(clock, match);
  const day = timeOf(match, 't2') ?? timeOf(match, 't1');
  if (day !== undefined && day.resolve(undefined).precision !== 'day') return undefined;
  return {
    resolve: tense =>
      clockPeriod(day === undefined ? match.reading.today : day.resolve(tense).from, clock, [minutes, minutes]),
  };
};

/** "van 9 tot 17 uur", "between 2 and 4 p.m." */
export const clockRange: Meaning = match => {
  const last = match.get('clock')?.clock ?? match.get('sureclock')?.clock;
  const hour = numberOf(match, 'hour');
  const first = match.get('first')?.clock ?? (hour === undefined ? undefined : { minutes: 60 * hour, isHour: true });
  if (first === undefined || last === undefined) return undefined;
  const end = inHalf(last, match);
  // "between 2 and 4 p.m."
  const start =
    first.minutes + 720 < end && last.minutes >= 720 && first.minutes < 720 && hour !== undefined && isTwelve(match)
      ? first.minutes + 720
      : first.minutes;
  const day = timeOf(match, 't2');
  return {
    resolve: tense =>
      clockPeriod(day === undefined ? match.reading.today : day.resolve(tense).from, last, [start, end]),
  };
};

function isTwelve({ reading, to }: RuleMatch): boolean {
  return /^p\.?m\.?$/.test(reading.lowerAt(to - 1) ?? '') || /pm$/.test(reading.lowerAt(to - 1) ?? '');
}

function clockPeriod(day: number | undefined, clock: Clock, [from, to]: readonly [number, number]): Period {
  const precision = clock.isHour ? 'hour' : 'minute';
  if (day === undefined) return unknownPeriod(precision);
  return { from: day, to: day, precision, unit: precision, clock: { from, to } };
}

/** "8 uur 's avonds", "vrijdagavond om 8 uur": words of the afternoon move a clock of twelve hours. */
function inHalf({ minutes }: Clock, { reading, from: start, to }: RuleMatch): number {
  if (minutes >= 720 || minutes < 60) return minutes;
  const words = reading.tokens.slice(start, to).map(token => token.lower);
  const text = ` ${words.join(' ')} `;
  const { afternoon } = reading.grammar.tables;
  const isLate = [...afternoon].some(phrase => text.includes(` ${phrase} `)) || /(?:middag|avond)s? /.test(text);
  // "'s nachts om drie uur" is early, "at 11 at night" late.
  const isNight = minutes < 360 && / (?:at|last) night /.test(text);
  return isLate && !isNight && !/ [ap]\.?m\.? /.test(text) ? minutes + 720 : minutes;
}
