// A subgraph: what a saved view asks for when it is opened again.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSubgraph } from '../../src/explore/index.js';
import { SubgraphAnswer, SubgraphRequest } from '../../src/protocol/index.js';
import { afghanRecords } from '../support/worlds.js';
import { drawGraph, type Line, sorted } from './drawn-graph.js';
import { idOf, withDossier } from './open-dossier-of.js';

const request = (ids: readonly string[], limit?: number): SubgraphRequest =>
  SubgraphRequest.parse({ ids, ...(limit === undefined ? {} : { limit }) });

describe('a subgraph', () => {
  it('has the nodes that were asked for, every fact between two of them, and no other', async () => {
    await withDossier(afghanRecords(), async store => {
      const ids = await Promise.all(['Taliban', 'Herat', 'United States', 'Ned Price'].map(name => idOf(store, name)));

      const answer = await readSubgraph(store, request([...ids, ...ids]));

      expect(SubgraphAnswer.parse(answer)).toEqual(answer);
      expect(answer.nodes.map(node => node.id)).toEqual(sorted(ids));
      const facts = await store.facts();
      expect(answer.facts.map(fact => fact.id)).toEqual(
        facts.filter(fact => ids.includes(fact.subject) && ids.includes(fact.object)).map(fact => fact.id),
      );
      expect(answer).toMatchObject({ missing: [], renamed: [], leftOut: 0 });
      const herat = answer.facts.find(fact => fact.predicate === 'CAPTURES');
      expect(herat).toMatchObject({
        status: 'disputed',
        claims: 2,
        articles: 2,
        origins: 1,
        outlets: ['Trouw', 'de Volkskrant'],
        reportedOn: ['2021-08', '2021-08-14'],
      });
      expect(answer.nodes.find(node => node.name === 'Taliban')).toMatchObject({ degree: 5, labels: ['ArmedGroup'] });
    });
  });

  it('has words as nodes, leads from what an entity was to what it is, and tells what is missing', async () => {
    await withDossier(afghanRecords(), async store => {
      const ghani = await idOf(store, 'Ashraf Ghani');
      const local = (await store.localUses(ghani)).map(use => use.local.id);
      const rejects = (await store.facts({ predicate: 'REJECTS' }))[0];

      const answer = await readSubgraph(store, request([...local, rejects?.object ?? '', 'nobody', 'art_1']));

      expect(answer.nodes).toMatchObject([
        { id: ghani, type: 'Person' },
        { id: rejects?.object, type: 'Literal', name: 'a transitional government', named: true, degree: 1 },
      ]);
      expect(answer.facts.map(fact => fact.id)).toEqual([rejects?.id]);
      expect(answer.renamed).toEqual(sorted(local).map(from => ({ from, to: ghani })));
      expect(answer.missing).toEqual(['art_1', 'nobody']);
    });
  });

  it('keeps the best connected over its limit and counts the others', async () => {
    const lines: Line[] = [
      { from: 'a', to: 'hub' },
      { from: 'b', to: 'hub' },
      { from: 'c', to: 'hub' },
      { from: 'c', to: 'a' },
      { from: 'c', to: 'a' },
    ];

    const answer = await readSubgraph(drawGraph({ lines }), request(['a', 'b', 'c', 'hub', 'gone'], 2));

    expect(answer.nodes.map(({ id, degree }) => [id, degree])).toEqual([
      ['a', 2],
      ['hub', 3],
    ]);
    expect(answer.facts.map(fact => fact.id)).toEqual(['f0']);
    expect(answer).toMatchObject({ leftOut: 2, missing: ['gone'] });
  });

  it('never has a fact without the nodes at both its ends, whatever the limit', async () => {
    const node = fc.constantFrom(...'abcdefg');
    const lines = fc.array(fc.record({ from: node, to: node }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.array(node, { maxLength: 9 }),
        fc.integer({ min: 1, max: 6 }),
        async (some, ids, limit) => {
          const answer = await readSubgraph(drawGraph({ lines: some }), request(ids, limit));

          const nodes = new Set(answer.nodes.map(one => one.id));
          expect(answer.facts.filter(fact => !nodes.has(fact.subject) || !nodes.has(fact.object))).toEqual([]);
          expect(nodes.size + answer.leftOut + answer.missing.length).toBe(new Set(ids).size);
          expect(nodes.size).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });

  it('keeps a line between every pair it can when there are more than 20,000 facts', async () => {
    const many = Array.from({ length: 20_010 }, (): Line => ({ from: 'a', to: 'b', confidence: 1 }));
    const graph = drawGraph({ lines: [...many, { from: 'a', to: 'c', confidence: 0.1 }] });
    const facts = new Map(graph.facts.map(fact => [fact.id, fact]));
    const quick = { ...graph, factsById: async (ids: readonly string[]) => ids.flatMap(id => facts.get(id) ?? []) };

    const answer = await readSubgraph(quick, request(['a', 'b', 'c']));

    expect(answer.facts).toHaveLength(20_000);
    expect(answer.facts.some(fact => fact.object === 'c')).toBe(true);
  });

  it('answers 50,000 unknown ids at once: comparing each with each would take ten times as long', async () => {
    await withDossier(afghanRecords(), async store => {
      const unknown = Array.from({ length: 50_000 }, (_, index) => `nobody-${index}`);
      const start = performance.now();

      const answer = await readSubgraph(store, request(unknown));

      expect(performance.now() - start).toBeLessThan(2_000);
      expect(answer).toMatchObject({ nodes: [], facts: [], leftOut: 0 });
      expect(answer.missing).toHaveLength(50_000);
    });
  });
});
