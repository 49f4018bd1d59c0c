// What meanings ask of the places of a rule.
import type { TimeUnit } from '../words.js';
import { precisionOf } from './period.js';
import type { Part } from './period-parts.js';
import type { Reading } from './reading.js';
import { type Relation, relativeUnit } from './relative-units.js';
import type { RuleMatch } from './rule.js';
import { PARTS, RELATIONS, UNITS } from './time-slot.js';
import type { TimeValue } from './time-value.js';

export function numberOf({ get }: RuleMatch, name: string): number | undefined {
  return get(name)?.number;
}

export function timeOf({ get }: RuleMatch, name: string): TimeValue | undefined {
  return get(name)?.time;
}

export function unitOf({ get }: RuleMatch): TimeUnit | undefined {
  return UNITS[get('unit')?.number ?? -1];
}

export function relationOf({ get }: RuleMatch): Relation | undefined {
  return RELATIONS[get('rel')?.number ?? -1];
}

export function partNameOf({ get }: RuleMatch): Part | undefined {
  return PARTS[get('monthpart')?.number ?? -1];
}

/** The calendar's unit that stands so to the article; undefined where its day is not known. */
export function unitAround(
  reading: Reading,
  unit: TimeUnit,
  relation: Relation,
): ReturnType<typeof relativeUnit> | undefined {
  const precision = precisionOf(unit);
  const day = reading.dayFor(precision);
  return day === undefined ? undefined : relativeUnit(unit, relation, day);
}
