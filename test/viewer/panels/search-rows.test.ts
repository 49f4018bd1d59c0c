// The rows of the search list, and the one that Enter chooses.
import { describe, expect, it } from '@jest/globals';
import { buildGroups, type Findings, findBestRow, type SearchGroup } from '../../../viewer/panels/search-rows.js';
import { aNode, anAnswer, anArticle, aSentence } from './view-parts.js';

const KIRBY = aNode('kirby', 'John Kirby');
const KIRCHNER = aNode('kirchner', 'Kirchner');
const KHORASAN = aNode('khorasan', 'Islamic State Khorasan');

function findings(parts: Partial<Findings>): Findings {
  return {
    query: 'kir',
    place: 'names',
    local: [],
    answer: undefined,
    isOnCanvas: () => false,
    hasFailed: false,
    ...parts,
  };
}

const keysOf = (groups: readonly SearchGroup[]) => groups.map(({ name, rows }) => [name, ...rows.map(row => row.key)]);

describe('the groups of a search', () => {
  it('are the canvas, the dossier, the articles and another way to search, in that order', () => {
    const groups = buildGroups(
      findings({
        local: [KIRBY],
        answer: anAnswer({
          nodes: [{ node: KIRBY }, { node: KIRCHNER }],
          articles: [{ article: anArticle('art_1', 'Kirby speaks'), claims: 3 }],
        }),
        isOnCanvas: id => id === 'kirby',
      }),
    );

    expect(keysOf(groups)).toEqual([
      ['canvas', 'node:kirby'],
      ['dossier', 'node:kirchner'],
      ['articles', 'article:art_1'],
      ['acts', 'act:text'],
    ]);
  });

  it('keep a node of the canvas that only the store found, with the alias that it was found by', () => {
    const groups = buildGroups(
      findings({
        query: 'is-k',
        answer: anAnswer({ nodes: [{ node: KHORASAN, alias: 'IS-K' }] }),
        isOnCanvas: () => true,
      }),
    );

    expect(groups[0]).toEqual({
      name: 'canvas',
      rows: [{ kind: 'node', key: 'node:khorasan', node: KHORASAN, alias: 'IS-K' }],
    });
  });

  it('show a node that both found once, with its alias', () => {
    const groups = buildGroups(
      findings({
        query: 'kirbi',
        local: [KIRBY],
        answer: anAnswer({ nodes: [{ node: KIRBY, alias: 'J. Kirbi' }] }),
        isOnCanvas: () => true,
      }),
    );

    expect(groups[0]?.rows).toMatchObject([{ key: 'node:kirby', alias: 'J. Kirbi' }]);
  });

  it('show no alias that is the name itself', () => {
    const groups = buildGroups(findings({ answer: anAnswer({ nodes: [{ node: KIRCHNER, alias: 'Kirchner' }] }) }));

    expect(groups[0]?.rows[0]).not.toHaveProperty('alias');
  });

  it('put the closest names of the canvas first', () => {
    const fuzzy = aNode('kuri', 'Kuri');
    const groups = buildGroups(findings({ query: 'kir', local: [fuzzy, KIRBY] }));

    expect(keysOf(groups)[0]).toEqual(['canvas', 'node:kirby', 'node:kuri']);
  });

  it('offer at most three names that are spelt nearly so, and none that stands on the canvas already', () => {
    const nearest = ['a', 'b', 'c', 'd'].map(id => aNode(id, `Name ${id}`));
    const groups = buildGroups(
      findings({ local: [aNode('b', 'Name b')], answer: anAnswer({ nearest }), isOnCanvas: id => id === 'b' }),
    );

    expect(keysOf(groups)).toEqual([
      ['canvas', 'node:b'],
      ['nearest', 'node:a', 'node:c'],
      ['acts', 'act:text'],
    ]);
  });

  it('are sentences, each once, when the text was searched', () => {
    const article = anArticle('art_1', 'Kirby speaks');
    const found = { article, context: aSentence('said [Kirby]') };
    const groups = buildGroups(findings({ place: 'text', answer: anAnswer({ sentences: [found, found] }) }));

    expect(keysOf(groups)).toEqual([
      ['sentences', 'sentence:art_1:100'],
      ['acts', 'act:names'],
    ]);
  });

  it('offer to try again after a failure, and keep what the canvas knows', () => {
    expect(keysOf(buildGroups(findings({ local: [KIRBY], hasFailed: true })))).toEqual([
      ['canvas', 'node:kirby'],
      ['acts', 'act:retry', 'act:text'],
    ]);
  });
});

describe('the row that Enter chooses', () => {
  it('is the very name in the dossier before a mere likeness on the canvas', () => {
    const groups = buildGroups(
      findings({ query: 'kuri', local: [KIRBY], answer: anAnswer({ nodes: [{ node: aNode('kuri', 'Kuri') }] }) }),
    );

    expect(findBestRow(groups, 'kuri')?.key).toBe('node:kuri');
  });

  it('is the first of the canvas where both begin so', () => {
    const groups = buildGroups(findings({ local: [KIRBY], answer: anAnswer({ nodes: [{ node: KIRCHNER }] }) }));

    expect(findBestRow(groups, 'kir')?.key).toBe('node:kirby');
  });

  it('is an article where no name was found', () => {
    const articles = [{ article: anArticle('art_1', 'Harbour merger'), claims: 1 }];

    expect(findBestRow(buildGroups(findings({ answer: anAnswer({ articles }) })), 'harbour')?.key).toBe(
      'article:art_1',
    );
  });

  it('is none where only names spelt nearly so and other ways to search are left', () => {
    const groups = buildGroups(findings({ query: 'kirbby', answer: anAnswer({ nearest: [KIRBY] }) }));

    expect(groups).toHaveLength(2);
    expect(findBestRow(groups, 'kirbby')).toBeUndefined();
  });
});
