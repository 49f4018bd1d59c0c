// Slots for times of the day: `clock` as it stands after "om" and "at", `sureclock` where the words alone tell.
import { parseNumber } from '../numbers/parse-number.js';
import type { Words } from '../words.js';
import type { Reading } from './reading.js';
import * as forms from './text-forms.js';
import type { TimeSlot } from './time-slot.js';
import type { TimeTables } from './time-tables.js';
import type { Clock } from './time-value.js';

type ClockHit = { to: number; clock: Clock; isSure: boolean };

export function clockSlots(words: Words, tables: TimeTables): Readonly<Record<string, TimeSlot>> {
  const read = words.language === 'nl' ? dutchClock : englishClock;
  const find = (reading: Reading, at: number): ClockHit | undefined => {
    const hit = read(reading, at, words);
    if (hit === undefined) return undefined;
    const adverb = tables.partAdverbs.find(reading.tokens, hit.to);
    const to = zoneAfter(reading, adverb?.to ?? hit.to);
    return { ...hit, to, isSure: hit.isSure || adverb !== undefined || to > hit.to };
  };
  return {
    clock: (reading, at) => {
      const hit = find(reading, at);
      return hit === undefined ? undefined : { to: hit.to, capture: { clock: hit.clock } };
    },
    sureclock: (reading, at) => {
      const hit = find(reading, at);
      return hit === undefined || !hit.isSure ? undefined : { to: hit.to, capture: { clock: hit.clock } };
    },
    /** A bare hour, as the first of "9 tot 17 uur" and "2 and 4 p.m.". */
    hour: (reading, at) => {
      const hour = hourAt(reading, at, words);
      return hour === undefined ? undefined : { to: at + 1, capture: { number: hour } };
    },
  };
}

/** "GMT", "Belgische tijd", "local time" */
function zoneAfter(reading: Reading, at: number): number {
  const [first, second] = [reading.tokens[at]?.text ?? '', reading.lowerAt(at + 1) ?? ''];
  if (/^(?:GMT|UTC|CET|CEST|EST|EDT|ET|PT|BST|MET)$/.test(first)) return at + 1;
  return /^(?:tijd|time)$/.test(second) && /^(?:plaatselijke|lokale|local|\p{Lu}\p{Ll}+[en]?)$/u.test(first)
    ? at + 2
    : at;
}

function hourAt(reading: Reading, at: number, words: Words): number | undefined {
  const text = reading.tokens[at]?.text ?? '';
  const value = /^\d{1,2}$/.test(text) || /^\p{Ll}/u.test(text) ? parseNumber(text, words) : undefined;
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= 24 ? value : undefined;
}

const hit = (to: number, minutes: number, isHour: boolean, isSure = true): ClockHit => ({
  to,
  clock: { minutes: minutes % 1440, isHour },
  isSure,
});

function inFigures(reading: Reading, at: number): { to: number; minutes: number } | undefined {
  const found = forms.formAt(forms.CLOCK, reading, at) ?? forms.formAt(forms.FOUR_FIGURES, reading, at);
  return found === undefined
    ? undefined
    : { to: found.to, minutes: 60 * Number(found.groups[1]) + Number(found.groups[2]) };
}

/** "14.30 uur", "14 uur", "drie uur", "half drie", "kwart voor vijf", "tien over half drie", "middernacht" */
function dutchClock(reading: Reading, at: number, words: Words): ClockHit | undefined {
  if (reading.lowerAt(at) === 'middernacht') return hit(at + 1, 0, true);
  const figures = inFigures(reading, at);
  if (figures !== undefined) {
    const hasHour = reading.lowerAt(figures.to) === 'uur';
    return hit(
      hasHour ? figures.to + 1 : figures.to,
      figures.minutes,
      false,
      hasHour || /[uh]/.test(reading.lowerAt(at) ?? ''),
    );
  }
  const spoken = dutchHour(reading, at, words) ?? dutchMinutes(reading, at, words);
  if (spoken !== undefined) return spoken;
  const hour = hourAt(reading, at, words);
  return hour !== undefined && reading.lowerAt(at + 1) === 'uur' ? hit(at + 2, 60 * hour, true, false) : undefined;
}

/** "half drie" is half an hour before three. */
function dutchHour(reading: Reading, at: number, words: Words): ClockHit | undefined {
  const hour = reading.lowerAt(at) === 'half' ? hourAt(reading, at + 1, words) : undefined;
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const isUnit = /^(?:jaar|uur|miljoen|miljard|dozijn)$/.test(reading.lowerAt(at + 1) ?? '');
  return isUnit ? undefined : hit(at + 2, 60 * hour - 30, false, false);
}

/** "kwart voor vijf", "tien over half drie", "vijf minuten voor twaalf" */
function dutchMinutes(reading: Reading, at: number, words: Words): ClockHit | undefined {
  const count = reading.lowerAt(at) === 'kwart' ? 15 : hourAt(reading, at, words);
  const link = /^minu(?:ut|ten)$/.test(reading.lowerAt(at + 1) ?? '') ? at + 2 : at + 1;
  const sign = reading.lowerAt(link) === 'voor' ? -1 : reading.lowerAt(link) === 'over' ? 1 : undefined;
  if (count === undefined || sign === undefined) return undefined;
  const half = dutchHour(reading, link + 1, words);
  const hour = hourAt(reading, link + 1, words);
  if (half !== undefined) return hit(half.to, half.clock.minutes + sign * count, false, false);
  return hour === undefined || hour < 1 || hour > 12
    ? undefined
    : hit(link + 2, 1440 + 60 * hour + sign * count, false, false);
}

/** "2:30 p.m.", "14:30", "9 o'clock", "half past two", "a quarter to five", "noon", "midnight" */
function englishClock(reading: Reading, at: number, words: Words): ClockHit | undefined {
  if (reading.lowerAt(at) === 'noon' || reading.lowerAt(at) === 'midday') return hit(at + 1, 720, true, false);
  if (reading.lowerAt(at) === 'midnight') return hit(at + 1, 0, true, false);
  const twelve = forms.formAt(forms.TWELVE_HOURS, reading, at);
  if (twelve !== undefined) {
    const [, hours, minutes, half] = twelve.groups;
    const shift = half?.toLowerCase() === 'p' ? 720 : 0;
    return hit(twelve.to, ((60 * Number(hours)) % 720) + Number(minutes ?? 0) + shift, minutes === undefined);
  }
  const figures = inFigures(reading, at);
  if (figures !== undefined) return hit(figures.to, figures.minutes, false, false);
  const hour = hourAt(reading, at, words);
  const isClock = /^o'?clock$/.test(reading.lowerAt(at + 1) ?? '');
  if (hour !== undefined && isClock) return hit(at + 2, 60 * hour, true);
  const spoken = englishMinutes(reading, at, words);
  if (spoken !== undefined) return spoken;
  const hasAdverb = reading.grammar.tables.partAdverbs.find(reading.tokens, at + 1) !== undefined;
  return hour !== undefined && hour >= 1 && hour <= 12 && hasAdverb ? hit(at + 1, 60 * hour, true, false) : undefined;
}

function englishMinutes(reading: Reading, from: number, words: Words): ClockHit | undefined {
  const at = reading.lowerAt(from) === 'a' ? from + 1 : from;
  const word = reading.lowerAt(at);
  const count = word === 'quarter' ? 15 : word === 'half' ? 30 : hourAt(reading, at, words);
  const link = reading.lowerAt(at + 1) === 'minutes' ? at + 2 : at + 1;
  const sign = reading.lowerAt(link) === 'to' ? -1 : reading.lowerAt(link) === 'past' ? 1 : undefined;
  const hour = hourAt(reading, link + 1, words);
  if (count === undefined || sign === undefined || hour === undefined || hour < 1 || hour > 12) return undefined;
  // "two to five" is a range.
  if (sign === -1 && word !== 'quarter' && link === at + 1) return undefined;
  return hit(link + 2, 1440 + 60 * hour + sign * count, false, false);
}
