// When a fact was reported or happened, and the stretch of time that a filter asks for.
import type { ViewFact } from '../../src/protocol/index.js';
import { type Days, finerOf, type Precision, readDays } from './days.js';
import type { Filters } from './view.js';

/** `precision` is that of the finest date that it comes from. */
export type FactDays = Days & { readonly precision: Precision };

/**
 * The stretches of time that a fact lies in; none for a fact without a date.
 * What happened from a day on and has no known end goes on for ever, and the other way round.
 */
export function factDays(fact: ViewFact, timeOf: Filters['timeOf']): readonly FactDays[] {
  if (timeOf === 'reported') return fact.reportedOn.flatMap(date => readDays(date) ?? []);
  const start = readDays(fact.validFrom ?? '');
  const end = readDays(fact.validTo ?? '');
  if (start !== undefined && end !== undefined) {
    // Two articles that contradict each other can put the end before the start.
    const [from, to] = [Math.min(start.from, end.from), Math.max(start.to, end.to)];
    return [{ from, to, precision: finerOf(start.precision, end.precision) }];
  }
  if (start !== undefined) return [{ ...start, to: Number.POSITIVE_INFINITY }];
  return end === undefined ? [] : [{ ...end, from: Number.NEGATIVE_INFINITY }];
}

/** The stretch that a filter leaves, undefined when it leaves all. A side that is no date is open. */
export function filterDays({ time }: Filters): Days | undefined {
  const from = readDays(time?.from ?? '')?.from;
  const to = readDays(time?.to ?? '')?.to;
  if (from === undefined && to === undefined) return undefined;
  return { from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY };
}
