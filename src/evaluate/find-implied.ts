// Places and parts that follow from the gold: a street in a town in a country lies in the country.
import type { Alignment } from './align-entities.js';
import { isLiteral } from './match-reference.js';
import { TRANSITIVE } from './measure.js';
import type { Triple } from './triple.js';

/** Whether a predicted place or part follows from gold ones, one or more steps away. */
export function isImplied(triple: Triple, gold: readonly Triple[], alignment: Alignment): boolean {
  if (!TRANSITIVE.has(triple.predicate)) return false;
  const [start, goal] = [alignedEnd(triple.subject, alignment), alignedEnd(triple.object, alignment)];
  if (start === undefined || goal === undefined || start === goal) return false;
  const steps = gold.filter(({ predicate }) => TRANSITIVE.has(predicate));
  const reached = new Set([start]);
  // A set that grows while it is walked: each new member is walked too.
  for (const here of reached) {
    for (const { subject, object } of steps) {
      if (subject === here && typeof object === 'string') reached.add(object);
    }
  }
  return reached.has(goal);
}

function alignedEnd(end: Triple['object'], alignment: Alignment): string | undefined {
  return isLiteral(end) || typeof end !== 'string' ? undefined : alignment.get(end);
}
