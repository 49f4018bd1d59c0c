// What the search box does with keys and answers, apart from its looks.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { computed, signal } from '@preact/signals';
import type { SearchAnswer, ViewNode } from '../../../src/protocol/index.js';
import { createSearchDesk, type SearchedApp } from '../../../viewer/panels/search-desk.js';
import { EMPTY_VIEW } from '../../../viewer/state/index.js';
import { aNode, anAnswer, anArticle } from './view-parts.js';

const KIRBY = aNode('kirby', 'John Kirby');
const KIRCHNER = aNode('kirchner', 'Kirchner');

/** An app with these nodes on the canvas, whose store gives one answer after a tenth of a second. */
function open(onCanvas: readonly ViewNode[], answer: SearchAnswer | Error) {
  const calls: unknown[][] = [];
  const nodes = signal(new Map([KIRBY, KIRCHNER].map(node => [node.id, node])));
  const places = signal(new Map(onCanvas.map(({ id }) => [id, { x: 0, y: 0 }])));
  const app: SearchedApp = {
    loaded: computed(() => ({ nodes: nodes.value, facts: new Map() })),
    view: computed(() => ({ ...EMPTY_VIEW, places: places.value })),
    commands: {
      add: async (ids, options) => {
        calls.push(['add', ids, options]);
        places.value = new Map([...places.value, ...ids.map(id => [id, { x: 0, y: 0 }] as const)]);
      },
      readArticle: article => calls.push(['read', article]),
      search: ({ q, in: place }) =>
        new Promise((resolve, reject) => {
          calls.push(['search', q, place]);
          setTimeout(() => (answer instanceof Error ? reject(answer) : resolve(answer)), 100);
        }),
    },
  };
  const desk = createSearchDesk(app);
  return { desk, calls, keys: () => desk.rows.value.map(row => row.key) };
}

const FOUND = anAnswer({
  nodes: [{ node: KIRBY }, { node: KIRCHNER }],
  articles: [{ article: anArticle('art_1', 'Kirby speaks'), claims: 2 }],
});

describe('the search box', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('shows what is on the canvas at once, and the rest when the store has answered', async () => {
    const { desk, keys } = open([KIRBY], FOUND);
    desk.type('kir');
    expect(keys()).toEqual(['node:kirby', 'act:text']);

    await jest.advanceTimersByTimeAsync(250);

    expect(keys()).toEqual(['node:kirby', 'node:kirchner', 'article:art_1', 'act:text']);
  });

  it('shows and centres the best row on Enter, and is ready for the next search', async () => {
    const { desk, calls } = open([], FOUND);
    desk.type('kir');
    await jest.advanceTimersByTimeAsync(250);

    desk.enter(false);

    expect(calls.at(-1)).toEqual(['add', ['kirby'], { isCentred: true }]);
    expect(desk.isOpen.value).toBe(false);
    expect(desk.session.state.value.query).toBe('');
  });

  it('adds without moving on Alt+Enter, and keeps the row active where it has moved to the canvas', async () => {
    const { desk, calls } = open([], FOUND);
    desk.type('kir');
    await jest.advanceTimersByTimeAsync(250);
    desk.step('next');

    desk.enter(true);

    expect(calls.at(-1)).toEqual(['add', ['kirchner'], {}]);
    expect(desk.isOpen.value).toBe(true);
    expect(desk.groups.value.map(({ name, rows }) => [name, rows[0]?.key])).toEqual([
      ['canvas', 'node:kirchner'],
      ['dossier', 'node:kirby'],
      ['articles', 'article:art_1'],
      ['acts', 'act:text'],
    ]);
    expect(desk.active.value?.key).toBe('node:kirchner');
  });

  it('keeps an Enter that comes before the answer, and then chooses the best row', async () => {
    const { desk, calls } = open([], FOUND);
    desk.type('kirchner');
    desk.enter(false);
    expect(calls).toEqual([['search', 'kirchner', 'names']]);

    await jest.advanceTimersByTimeAsync(100);

    expect(calls.at(-1)).toEqual(['add', ['kirchner'], { isCentred: true }]);
  });

  it('forgets an early Enter when more is typed, when the list is closed and when the store refuses', async () => {
    const typed = open([], FOUND);
    typed.desk.type('kirchner');
    typed.desk.enter(false);
    typed.desk.type('kirchners');
    const closed = open([], FOUND);
    closed.desk.type('kirchner');
    closed.desk.enter(false);
    closed.desk.close();
    const refused = open([KIRCHNER], new Error('down'));
    refused.desk.type('kirchner');
    refused.desk.enter(false);

    await jest.advanceTimersByTimeAsync(500);

    for (const { calls } of [typed, closed, refused]) expect(calls.filter(([act]) => act === 'add')).toEqual([]);
    expect(refused.keys()).toEqual(['node:kirchner', 'act:retry', 'act:text']);
  });

  it('opens an article and keeps the search, so that the next result is near', async () => {
    const { desk, calls } = open([], FOUND);
    desk.type('kir');
    await jest.advanceTimersByTimeAsync(250);
    const article = desk.rows.value.find(row => row.kind === 'article');
    if (article === undefined) throw new Error('no article was found');

    desk.choose(article, false);

    expect(calls.at(-1)).toEqual(['read', 'art_1']);
    expect([desk.isOpen.value, desk.session.state.value.query]).toEqual([false, 'kir']);
  });

  it('goes on to the text of articles and back to the names', async () => {
    const { desk, calls, keys } = open([], anAnswer());
    desk.type('kir');
    await jest.advanceTimersByTimeAsync(250);
    desk.step('next');
    desk.enter(false);
    await jest.advanceTimersByTimeAsync(100);

    expect(calls.at(-1)).toEqual(['search', 'kir', 'text']);
    expect(keys()).toEqual(['act:names']);
    expect(desk.isOpen.value).toBe(true);

    desk.step('next');
    desk.enter(false);
    expect(calls.at(-1)).toEqual(['search', 'kir', 'names']);
  });

  it('closes on the first Escape, clears on the second, and leaves the third to others', () => {
    const { desk } = open([KIRBY], FOUND);
    desk.type('kir');

    expect(desk.escape()).toBe(true);
    expect([desk.isOpen.value, desk.session.state.value.query]).toEqual([false, 'kir']);
    expect(desk.escape()).toBe(true);
    expect(desk.session.state.value.query).toBe('');
    expect(desk.escape()).toBe(false);
  });

  it('opens again with an arrow, and takes the step only when it is open', () => {
    const { desk } = open([KIRBY], FOUND);
    desk.type('kir');
    desk.close();

    desk.step('next');
    expect([desk.isOpen.value, desk.active.value?.key]).toEqual([true, 'node:kirby']);
    desk.step('next');
    expect(desk.active.value?.key).toBe('act:text');
  });
});
