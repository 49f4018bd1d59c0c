// Paths between two nodes, each step with the facts that make it.
import { describe, expect, it } from '@jest/globals';
import { findPaths } from '../../src/explore/index.js';
import { PathAnswer, PathRequest } from '../../src/protocol/index.js';
import { codeOfAsync } from '../support/code-of.js';
import { afghanRecords } from '../support/worlds.js';
import { drawGraph, type Line } from './drawn-graph.js';
import { idOf, withDossier } from './open-dossier-of.js';

describe('paths', () => {
  it('go along facts in either direction, each step with its facts best first', async () => {
    const lines: Line[] = [
      { from: 'a', to: 'm', confidence: 0.8 },
      { from: 'm', to: 'a', confidence: 0.9, origins: 1 },
      { from: 'a', to: 'm', confidence: 0.9, origins: 3 },
      { from: 'b', to: 'm' },
      { from: 'm', to: 'm' },
      { from: 'a', to: 'n' },
      { from: 'n', to: 'b' },
      { from: 'n', to: 'm' },
    ];

    const answer = await findPaths(drawGraph({ lines }), PathRequest.parse({ from: 'a', to: 'b', limit: '3' }));

    expect(PathAnswer.parse(answer)).toEqual(answer);
    expect(answer.paths.map(path => path.nodes)).toEqual([
      ['a', 'm', 'b'],
      ['a', 'n', 'b'],
      ['a', 'm', 'n', 'b'],
    ]);
    expect(answer.paths[0]?.hops.map(hop => hop.map(fact => fact.id))).toEqual([['f2', 'f1', 'f0'], ['f3']]);
    expect(answer.nodes.map(({ id, degree }) => [id, degree])).toEqual([
      ['a', 2],
      ['b', 2],
      ['m', 3],
      ['n', 3],
    ]);
    expect(answer.isCut).toBe(false);
  });

  it('lead through words, keep to their longest length and do not go from a node to itself', async () => {
    const lines: Line[] = [
      { from: 'a', to: 'words', literal: 'the old quay' },
      { from: 'b', to: 'words', literal: 'the old quay' },
      { from: 'b', to: 'c' },
    ];
    const find = (from: string, to: string, longest: string) =>
      findPaths(drawGraph({ lines }), PathRequest.parse({ from, to, longest }));

    expect((await find('a', 'c', '3')).paths.map(path => path.nodes)).toEqual([['a', 'words', 'b', 'c']]);
    expect((await find('words', 'c', '6')).nodes.map(node => node.type)).toEqual(['Person', 'Person', 'Literal']);
    expect(await find('a', 'c', '2')).toEqual({ paths: [], nodes: [], isCut: false });
    expect((await find('a', 'a', '5')).paths).toEqual([]);
  });

  it('start at the entity that an id belongs to now, and are refused for an unknown one', async () => {
    await withDossier(afghanRecords(), async store => {
      const [kirby, herat] = [await idOf(store, 'John Kirby'), await idOf(store, 'Herat')];
      const [use] = await store.localUses(kirby);
      const question = PathRequest.parse({ from: use?.local.id, to: herat });

      const { paths } = await findPaths(store, question);

      expect(paths).toEqual([]);
      const pentagon = await idOf(store, 'Pentagon');
      const direct = await findPaths(store, { ...question, to: pentagon });
      expect(direct.paths.map(path => path.nodes)).toEqual([[kirby, pentagon]]);
      expect(direct.paths[0]?.hops[0]?.[0]).toMatchObject({ predicate: 'SPOKESPERSON_FOR', outlets: ['NOS'] });
      expect(await codeOfAsync(findPaths(store, { ...question, to: 'nobody' }))).toBe('no-entity');
    });
  });
});
