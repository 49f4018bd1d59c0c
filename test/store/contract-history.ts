// The promises of a store over any history: what it answers depends on the record alone.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildPropertyGraph, project } from '../../src/graph/index.js';
import type { ArticleRecord } from '../../src/model/index.js';
import { loadRules } from '../../src/resources/index.js';
import type { GraphChange, GraphStore } from '../../src/store/index.js';
import { anyDraft, aRecord, type RecordDraft } from '../support/records.js';
import type { ContractOptions, OpenedStore } from './contract.js';

export type Step =
  | { kind: 'put'; drafts: RecordDraft[] }
  | { kind: 'status'; article: number; status: 'active' | 'retracted' };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(anyDraft, { minLength: 1, maxLength: 3 }).map(drafts => ({ kind: 'put' as const, drafts })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('status' as const),
      article: fc.nat({ max: 4 }),
      status: fc.constantFrom('active' as const, 'retracted' as const),
    }),
  },
);

/** A few puts, retractions and returns; the same few articles come again in other editions. */
export const anyHistory: fc.Arbitrary<Step[]> = fc.array(anyStep, { minLength: 1, maxLength: 6 });

const rules = loadRules();

/** The record as the port describes it, kept in a map: what a store must agree with. */
class Expected {
  readonly records = new Map<string, ArticleRecord>();

  put(record: ArticleRecord): void {
    const before = this.records.get(record.article.id);
    const isSame =
      before?.article.version === record.article.version && before.analysis.extractor === record.analysis.extractor;
    if (before?.status !== 'retracted' && !isSame) this.records.set(record.article.id, record);
  }

  graph(): Pick<ReturnType<typeof project>, 'facts' | 'entities'> {
    const { facts, entities } = project(this.records.values(), rules);
    return { facts, entities };
  }

  ids(): { facts: Set<string>; entities: Set<string> } {
    const { facts, entities } = this.graph();
    return { facts: new Set(facts.map(fact => fact.id)), entities: new Set(entities.map(entity => entity.id)) };
  }
}

/** Registers the properties; each run takes a store of its own. */
export function historyContract(
  name: string,
  open: () => Promise<OpenedStore>,
  { runs = 50, endOnFailure = false }: ContractOptions,
): void {
  const withStore = async (test: (opened: OpenedStore) => Promise<void>): Promise<void> => {
    const opened = await open();
    try {
      await test(opened);
    } finally {
      await opened.cleanup();
    }
  };
  const check = (property: fc.IAsyncProperty<[Step[]]>): Promise<void> =>
    fc.assert(property, { numRuns: runs, endOnFailure });

  describe(`${name} over any history`, () => {
    it('holds exactly what the record projects to, and reports how it got there', async () => {
      await check(fc.asyncProperty(anyHistory, steps => withStore(opened => replay(opened, steps))));
    }, 240_000);

    it('gives the same graph, byte for byte, in whatever order articles come', async () => {
      await check(
        fc.asyncProperty(anyHistory, steps =>
          withStore(async ({ store }) => {
            const records = lastVersions(steps);
            await store.put([...records].reverse());

            const graph = buildPropertyGraph(records, project(records, rules), rules);
            expect(JSON.stringify(await store.propertyGraph())).toBe(JSON.stringify(graph));
          }),
        ),
      );
    }, 240_000);

    it('forgets a retracted article wholly, and remembers it when it comes back', async () => {
      await check(
        fc.asyncProperty(anyHistory, steps =>
          withStore(async ({ store }) => {
            const [first, ...others] = lastVersions(steps);
            await store.put(others);
            const without = await contentOf(store);
            if (first === undefined) return;
            await store.put([first]);
            const withIt = await contentOf(store);

            await store.setStatus(first.article.id, 'retracted');
            expect(await contentOf(store)).toEqual(without);

            await store.setStatus(first.article.id, 'active');
            expect(await contentOf(store)).toEqual(withIt);
          }),
        ),
      );
    }, 240_000);
  });
}

async function contentOf(store: GraphStore): Promise<unknown> {
  return [await store.facts(), await store.entities(), await store.propertyGraph()];
}

/** One record per article, the last that a history puts. */
function lastVersions(steps: readonly Step[]): ArticleRecord[] {
  const records = steps.flatMap(step => (step.kind === 'put' ? step.drafts.map(aRecord) : []));
  return [...new Map(records.map(record => [record.article.id, record])).values()];
}

/** Applies a history to a store, and to nothing else. */
export async function playHistory(store: GraphStore, steps: readonly Step[]): Promise<void> {
  const expected = new Expected();
  for (const step of steps) await apply(store, expected, step);
}

async function replay({ store, reopen }: OpenedStore, steps: readonly Step[]): Promise<void> {
  const expected = new Expected();
  for (const step of steps) {
    const before = expected.ids();
    const change = await apply(store, expected, step);
    if (change === undefined) continue;
    expect({ facts: await store.facts(), entities: await store.entities() }).toEqual(expected.graph());
    expect(change).toEqual(difference(before, expected.ids()));
  }
  const again = await reopen();
  expect({ facts: await again.facts(), entities: await again.entities() }).toEqual(expected.graph());
}

async function apply(store: GraphStore, expected: Expected, step: Step): Promise<GraphChange | undefined> {
  if (step.kind === 'put') {
    const records = step.drafts.map(aRecord);
    for (const record of records) expected.put(record);
    return (await store.put(records)).change;
  }
  const { id } = aRecord({ url: `https://paper.example/${step.article}` }).article;
  const record = expected.records.get(id);
  if (record === undefined) return undefined;
  expected.records.set(id, { ...record, status: step.status });
  return store.setStatus(id, step.status);
}

function difference(before: ReturnType<Expected['ids']>, after: ReturnType<Expected['ids']>): GraphChange {
  const missing = (here: Set<string>, there: Set<string>): string[] => [...here].filter(id => !there.has(id)).sort();
  return {
    factsAdded: missing(after.facts, before.facts),
    factsRemoved: missing(before.facts, after.facts),
    entitiesAdded: missing(after.entities, before.entities),
    entitiesRemoved: missing(before.entities, after.entities),
  };
}
