// Expand: who comes onto the canvas, in which order, with which lines, and how many are left.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expand } from '../../src/explore/index.js';
import { ExpandAnswer, ExpandRequest } from '../../src/protocol/index.js';
import { codeOfAsync } from '../support/code-of.js';
import { failureOf } from '../support/failure-of.js';
import { afghanRecords } from '../support/worlds.js';
import { type Drawing, drawGraph, type Line, sorted } from './drawn-graph.js';
import { idOf, readerWith, withDossier } from './open-dossier-of.js';

const ask = (drawing: Drawing, request: Partial<ExpandRequest> & { id: string }): Promise<ExpandAnswer> =>
  expand(drawGraph(drawing), ExpandRequest.parse(request));
const idsOf = (answer: ExpandAnswer): string[] => answer.nodes.map(node => node.id);

describe('an expand', () => {
  it('gives the neighbours that are not loaded, and counts all of them by type and relation', async () => {
    await withDossier(afghanRecords(), async store => {
      const taliban = await idOf(store, 'Taliban');
      const [kandahar, states] = [await idOf(store, 'Kandahar'), await idOf(store, 'United States')];

      const answer = await expand(store, ExpandRequest.parse({ id: taliban, loaded: [taliban, kandahar], limit: 2 }));

      expect(ExpandAnswer.parse(answer)).toEqual(answer);
      expect(answer).toMatchObject({ total: 5, remaining: 2 });
      expect(answer.types).toEqual([
        { name: 'Group', count: 2 },
        { name: 'Place', count: 2 },
      ]);
      expect(answer.relations.map(({ name }) => name)).toEqual(['KILLS', 'CAPTURES', 'MEETS_WITH', 'NEGOTIATES_WITH']);
      const names = new Map(answer.nodes.map(node => [node.id, node.name]));
      expect([...names.values()]).toEqual(['United States', 'Herat']);
      const meeting = answer.facts.find(fact => fact.predicate === 'MEETS_WITH');
      expect(meeting).toMatchObject({ claims: 1, articles: 1, outlets: ['BBC'], reportedOn: ['2021-08-14'] });
      expect([meeting?.subject, meeting?.object].sort()).toEqual([states, taliban].sort());
    });
  });

  it('joins what is new with its parent, with each other and with what is loaded, and with nothing else', async () => {
    const lines: Line[] = [
      { from: 'hub', to: 'a' },
      { from: 'b', to: 'hub' },
      { from: 'a', to: 'b' },
      { from: 'a', to: 'old' },
      { from: 'old', to: 'hub' },
      { from: 'a', to: 'stranger' },
      { from: 'a', to: 'a' },
    ];

    const answer = await ask({ lines }, { id: 'hub', loaded: ['hub', 'old'] });

    expect(sorted(idsOf(answer))).toEqual(['a', 'b']);
    expect(answer.facts.map(fact => fact.id)).toEqual(['f0', 'f1', 'f2', 'f3', 'f6']);
    expect(answer.nodes.find(node => node.id === 'a')?.degree).toBe(4);
  });

  it('gives every neighbour once when its pages are loaded one after another, in one order, with true totals', async () => {
    const node = fc.constantFrom(...'abcdefghij');
    const line = fc.record({
      from: node,
      to: node,
      predicate: fc.constantFrom('MEETS_WITH', 'HEADS'),
      confidence: fc.constantFrom(0.5, 0.8, 1),
      lastReported: fc.constantFrom('2021-08-12', '2021-08', '2020', '2021-08-14T06:00:00Z'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('recent' as const, 'connected' as const, 'name' as const),
        async (lines, limit, order) => {
          const graph = drawGraph({ lines, alone: ['a'] });
          const neighbours = new Set(
            lines
              .filter(({ from, to }) => (from === 'a') !== (to === 'a'))
              .map(({ from, to }) => (from === 'a' ? to : from)),
          );
          const pages: string[] = [];
          for (;;) {
            const request = ExpandRequest.parse({ id: 'a', loaded: ['a', ...pages], limit, order });
            const page = await expand(graph, request);
            pages.push(...idsOf(page));

            expect(page.total).toBe(neighbours.size);
            expect(page.remaining).toBe(neighbours.size - pages.length);
            expect(page.types.reduce((sum, { count }) => sum + count, 0)).toBe(page.remaining + page.nodes.length);
            if (page.nodes.length === 0) break;
          }
          expect(sorted(pages)).toEqual(sorted(neighbours));
          const whole = await expand(graph, ExpandRequest.parse({ id: 'a', limit: 500, order }));
          expect(idsOf(whole)).toEqual(pages);
        },
      ),
    );
  });

  it('takes the recent and sure first: 30 days halve what a report counts, and the undated are as old as the oldest', async () => {
    const lines: Line[] = [
      { from: 'hub', to: 'undated', confidence: 1 },
      { from: 'hub', to: 'old', confidence: 0.9, lastReported: '2021-01-01' },
      { from: 'hub', to: 'month-old', confidence: 1, lastReported: '2021-07-15' },
      { from: 'hub', to: 'fresh', confidence: 0.49, lastReported: '2021-08-14T09:00:00Z' },
      { from: 'hub', to: 'fresher', confidence: 0.51, lastReported: '2021-08-14' },
    ];

    expect(idsOf(await ask({ lines }, { id: 'hub' }))).toEqual(['fresher', 'month-old', 'fresh', 'undated', 'old']);
  });

  it('ranks by confidence alone where nothing has a date', async () => {
    const lines: Line[] = [
      { from: 'hub', to: 'a', confidence: 0.5 },
      { from: 'hub', to: 'b', confidence: 0.9, lastReported: 'last week' },
    ];

    expect(idsOf(await ask({ lines }, { id: 'hub' }))).toEqual(['b', 'a']);
  });

  it('orders by neighbours or by name when asked, and equal ones by id', async () => {
    const lines: Line[] = [
      { from: 'hub', to: 'Zoë' },
      { from: 'hub', to: 'émile' },
      { from: 'hub', to: 'Frans' },
      { from: 'Frans', to: 'far' },
      { from: 'Frans', to: 'far' },
      { from: 'Zoë', to: 'far' },
      { from: 'Zoë', to: 'farther' },
    ];

    expect(idsOf(await ask({ lines }, { id: 'hub', order: 'name' }))).toEqual(['émile', 'Frans', 'Zoë']);
    expect(idsOf(await ask({ lines }, { id: 'hub', order: 'connected' }))).toEqual(['Zoë', 'Frans', 'émile']);
    expect(idsOf(await ask({ lines }, { id: 'hub' }))).toEqual(['Frans', 'Zoë', 'émile']);
  });

  it('takes only the types and relations that were asked for, ranks by those, and still counts the others', async () => {
    const lines: Line[] = [
      { from: 'hub', to: 'a', predicate: 'HEADS', confidence: 0.5 },
      { from: 'hub', to: 'a', predicate: 'VISITS', confidence: 1 },
      { from: 'hub', to: 'b', predicate: 'HEADS', confidence: 0.6 },
      { from: 'hub', to: 'c', predicate: 'VISITS' },
      { from: 'hub', to: 'words', predicate: 'HEADS', literal: 'the old quay' },
    ];
    const drawing: Drawing = { lines, types: { c: 'Place' } };

    const heads = await ask(drawing, { id: 'hub', relations: ['HEADS'], types: ['Person'] });

    expect(idsOf(heads)).toEqual(['b', 'a']);
    expect(heads.facts.map(fact => fact.id)).toEqual(['f0', 'f1', 'f2']);
    expect(heads).toMatchObject({ total: 4, remaining: 2 });
    expect(heads.types).toEqual([
      { name: 'Person', count: 2 },
      { name: 'Literal', count: 1 },
      { name: 'Place', count: 1 },
    ]);
    expect(heads.relations).toEqual([
      { name: 'HEADS', count: 3 },
      { name: 'VISITS', count: 2 },
    ]);
    const literals = await ask(drawing, { id: 'hub', types: ['Literal'] });
    expect(literals.nodes).toMatchObject([
      { id: 'words', name: 'the old quay', type: 'Literal', named: true, degree: 1 },
    ]);
  });

  it('only counts with limit 0, and reads no fact for it', async () => {
    const lines: Line[] = [{ from: 'hub', to: 'a' }];
    const graph = readerWith(drawGraph({ lines }), {
      factsById: async () => {
        throw new Error('was asked for whole facts');
      },
    });

    expect(await expand(graph, ExpandRequest.parse({ id: 'hub', limit: 0 }))).toEqual({
      nodes: [],
      facts: [],
      total: 1,
      remaining: 1,
      types: [{ name: 'Person', count: 1 }],
      relations: [{ name: 'MEETS_WITH', count: 1 }],
    });
  });

  it('reads whole facts of the chosen neighbours alone', async () => {
    const lines = Array.from({ length: 300 }, (_, index): Line => ({ from: 'hub', to: `n${index}` }));
    const graph = drawGraph({ lines });
    const asked: string[] = [];
    const watched = readerWith(graph, {
      factsById: (ids, signal) => {
        asked.push(...ids);
        return graph.factsById(ids, signal);
      },
    });

    const answer = await expand(watched, ExpandRequest.parse({ id: 'hub', limit: 3 }));

    expect(asked).toHaveLength(3);
    expect(answer).toMatchObject({ total: 300, remaining: 297 });
  });

  it('does not count the node itself among its neighbours', async () => {
    const answer = await ask({ lines: [{ from: 'hub', to: 'hub' }] }, { id: 'hub' });

    expect(answer).toMatchObject({ nodes: [], total: 0, remaining: 0, relations: [] });
  });

  it('goes out from words too, and finds nobody around one who stands alone', async () => {
    const lines: Line[] = [{ from: 'a', to: 'words', literal: 'the old quay' }];

    expect(idsOf(await ask({ lines }, { id: 'words' }))).toEqual(['a']);
    expect(await ask({ lines, alone: ['z'] }, { id: 'z' })).toMatchObject({ nodes: [], total: 0 });
  });

  it('says which entity an id belongs to now, or that there is none', async () => {
    await withDossier(afghanRecords(), async store => {
      const taliban = await idOf(store, 'Taliban');
      const [use] = await store.localUses(taliban);

      const stale = await failureOf(expand(store, ExpandRequest.parse({ id: use?.local.id })));
      expect(stale).toMatchObject({ name: 'NotFoundError', code: 'no-entity', next: `Ask for ${taliban} instead.` });
      expect(await codeOfAsync(expand(store, ExpandRequest.parse({ id: 'nobody' })))).toBe('no-entity');
    });
  });
});
