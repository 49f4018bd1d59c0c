// Whoever asks may go away: then nothing more is read.
import { describe, expect, it } from '@jest/globals';
import * as explore from '../../src/explore/index.js';
import type { Fact } from '../../src/model/index.js';
import { loadOntology } from '../../src/resources/index.js';
import type { FolderStore } from '../../src/store/index.js';
import { codeOfAsync } from '../support/code-of.js';
import { afghanRecords } from '../support/worlds.js';
import { withDossier } from './open-dossier-of.js';

type Asked = { store: FolderStore; fact: Fact; words: string; signal: AbortSignal };

const QUESTIONS: readonly (readonly [string, (asked: Asked) => Promise<unknown>])[] = [
  ['the overview', ({ store, signal }) => explore.readOverview(store, loadOntology(), '1', signal)],
  ['a search', ({ store, signal }) => explore.search(store, { q: 'a', in: 'names', limit: 5 }, signal)],
  [
    'a search that finds nothing',
    ({ store, signal }) => explore.search(store, { q: 'talibam', in: 'names', limit: 5 }, signal),
  ],
  ['a search in the text', ({ store, signal }) => explore.search(store, { q: 'doha', in: 'text', limit: 5 }, signal)],
  ['a subgraph', ({ store, fact, signal }) => explore.readSubgraph(store, { ids: [fact.subject], limit: 5 }, signal)],
  ['an expand', ({ store, fact, signal }) => explore.expand(store, { ...EXPAND, id: fact.subject }, signal)],
  ['evidence', ({ store, fact, signal }) => explore.readEvidence(store, { fact: fact.id, limit: 5 }, signal)],
  ['evidence rows', ({ store, fact, signal }) => explore.readEvidenceRows(store, { facts: [fact.id] }, signal)],
  ['details', ({ store, fact, signal }) => explore.describeNode(store, { id: fact.subject }, signal)],
  ['details of words', ({ store, words, signal }) => explore.describeNode(store, { id: words }, signal)],
  ['an article', ({ store, fact, signal }) => explore.readArticleView(store, { id: fact.evidenceArticle }, signal)],
  [
    'paths',
    ({ store, fact, signal }) => explore.findPaths(store, { from: fact.subject, to: fact.object, ...PATH }, signal),
  ],
];
const EXPAND = { loaded: [], limit: 5, types: [], relations: [], order: 'connected' as const };
const PATH = { limit: 5, longest: 5 };

/** The same store; after `calls` reads the signal fires, and the read that fired it still answers. */
function withdrawAfter(store: FolderStore, calls: number, controller: AbortController) {
  let count = 0;
  const reader = new Proxy(store, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]): unknown => {
        count += 1;
        if (count === calls) controller.abort();
        const kept = given.filter(one => !(one instanceof AbortSignal));
        return Reflect.apply(value, target, kept);
      };
    },
  });
  return { reader, count: () => count };
}

describe('a question that is withdrawn', () => {
  it.each(QUESTIONS)('ends %s after any of its reads, and reads no more', async (_, ask) => {
    await withDossier(afghanRecords(), async store => {
      const fact = (await store.facts({ predicate: 'CAPTURES' }))[0];
      const words = (await store.facts()).find(one => one.literal !== undefined)?.object;
      if (fact === undefined || words === undefined) throw new Error('no fact');
      const run = async (calls: number) => {
        const controller = new AbortController();
        const { reader, count } = withdrawAfter(store, calls, controller);
        const code = await codeOfAsync(ask({ store: reader, fact, words, signal: controller.signal }));
        return { code, count: count() };
      };
      const whole = await run(Number.POSITIVE_INFINITY);
      expect(whole.code).toBeUndefined();
      expect(whole.count).toBeGreaterThan(1);

      for (let calls = 1; calls <= whole.count; calls += 1) {
        expect(await run(calls)).toEqual({ code: 'cancelled', count: calls });
      }
    });
  });
});
