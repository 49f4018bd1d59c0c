// A large world: for measures of time.
import type { Loaded, View } from '../../../viewer/state/index.js';
import { aFact, aNode, filtersOf, loadedOf, viewOf } from './small-world.js';

const DAY_MS = 86_400_000;

/** A world of so many facts between a third as many nodes, over forty years, with every filter on. */
export function manyFacts(count: number): { loaded: Loaded; view: View } {
  const nodes = Math.ceil(count / 3);
  const ids = Array.from({ length: nodes }, (_, index) => `Q${index}`);
  const dayOf = (index: number): string => new Date((index % 14_600) * DAY_MS).toISOString().slice(0, 10);
  const facts = Array.from({ length: count }, (_, index) =>
    // Scattered ids, for sorting.
    aFact(`fct_${(index * 7919) % count}`, `Q${index % nodes}`, `Q${(index * 31 + 7) % nodes}`, {
      predicate: `RELATION_${index % 40}`,
      outlets: [`outlet ${index % 30}`, `outlet ${index % 7}`],
      claimedBy: index % 3 === 0 ? [`person ${index % 400}`] : [],
      confidence: (index % 100) / 100,
      reportedOn: [dayOf(index), dayOf(index + 1)],
    }),
  );
  const filters = filtersOf(
    { type: ['Place'], relation: ['RELATION_1'], outlet: ['outlet 3'], claimant: ['person 9'] },
    { minConfidence: 0.1, time: { from: '1980-01-01', to: '2005-01-01' } },
  );
  return {
    loaded: loadedOf(
      ids.map(id => aNode(id)),
      facts,
    ),
    view: viewOf(ids, { filters }),
  };
}
