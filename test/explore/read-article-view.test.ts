// A whole article: everything that it says, marked where it says it.
import { describe, expect, it } from '@jest/globals';
import { readArticleView } from '../../src/explore/index.js';
import { ArticleView } from '../../src/protocol/index.js';
import type { FolderStore } from '../../src/store/index.js';
import { failureOf } from '../support/failure-of.js';
import { afghanRecords } from '../support/worlds.js';
import { idOf, readerWith, withDossier } from './open-dossier-of.js';

async function viewOf(store: FolderStore, id: string): Promise<ArticleView> {
  const view = await readArticleView(store, { id });
  expect(ArticleView.parse(view)).toEqual(view);
  return view;
}

describe('an article', () => {
  it('comes with each claim in the order of the text, its ends named and marked', async () => {
    const [record] = afghanRecords();
    await withDossier(afghanRecords(), async store => {
      const { article, status, text, passages, claims } = await viewOf(store, record?.article.id ?? '');

      expect(text).toBe(record?.article.text);
      expect(passages).toEqual(record?.article.passages);
      expect({ article, status }).toMatchObject({ status: 'active', article: { title: 'Taliban claimen Kandahar' } });
      expect(claims.map(({ claim }) => claim.predicate)).toEqual([
        'SPOKESPERSON_FOR',
        'DEPLOYS_TO',
        'DEPLOYS_TO',
        'CAPTURES',
        'CAPTURES',
        'LOCATED_IN',
      ]);
      expect(claims[1]).toMatchObject({
        subject: { id: 'Q30', name: 'United States', surface: 'de VS' },
        claimants: [{ name: 'John Kirby', surface: 'John Kirby' }],
        claim: { modality: 'planned' },
      });
      const marks = claims[1]?.marks.map(({ start, end, part }) => `${part}: ${text.slice(start, end)}`);
      expect(marks?.[0]).toMatch(/^support: Pentagon-woordvoerder .*sturen\.$/);
      expect(marks?.slice(1)).toEqual(['claimant: John Kirby', 'subject: de VS', 'object: Afghanistan']);
    });
  });

  it('names the fact of each claim, also of those that deny or doubt one, where the graph has it', async () => {
    await withDossier(afghanRecords(), async store => {
      const placed = new Map(
        (await store.claimsOfFacts((await store.facts()).map(fact => fact.id))).map(({ fact, located }) => [
          located.claim.id,
          fact,
        ]),
      );
      let without = 0;
      for (const { id } of await store.articles()) {
        for (const { claim, fact } of (await viewOf(store, id)).claims) {
          expect(fact).toBe(placed.get(claim.id));
          if (fact === undefined) without += 1;
        }
      }
      // "The Taliban may negotiate with Ghani": nobody says that they do.
      expect(without).toBe(1);
    });
  });

  it('asks the less mentioned end of a claim for its facts: a hub has too many', async () => {
    const [record] = afghanRecords();
    await withDossier(afghanRecords(), async store => {
      const asked: string[] = [];
      const watched = readerWith(store, {
        factEnds: (ids, signal) => {
          asked.push(...ids);
          return store.factEnds(ids, signal);
        },
      });

      await readArticleView(watched, { id: record?.article.id ?? '' });

      expect(asked).toContain(await idOf(store, 'Kandahar'));
      expect(asked).not.toContain(await idOf(store, 'Taliban'));
    });
  });

  it('can be read when it is retracted: its claims keep their words and have no fact', async () => {
    const [record] = afghanRecords();
    const id = record?.article.id ?? '';
    await withDossier(afghanRecords(), async store => {
      await store.setStatus(id, 'retracted');

      const { status, claims } = await viewOf(store, id);

      expect(status).toBe('retracted');
      expect(claims[1]).toMatchObject({ subject: { name: 'United States', surface: 'de VS' } });
      expect(claims.flatMap(claim => claim.fact ?? [])).toEqual([]);
      expect(claims.every(claim => claim.marks.length > 0)).toBe(true);
    });
  });

  it('has no marks for a claim whose words are not in the text any more', async () => {
    const [record] = afghanRecords();
    if (record === undefined) throw new Error('no record');
    const text = record.article.text.replace('ongeveer 600', 'ongeveer 700');
    await withDossier([{ ...record, article: { ...record.article, text } }], async store => {
      const { claims } = await viewOf(store, record.article.id);

      expect(claims.map(claim => claim.marks.length > 0)).toEqual([true, true, false, true, true, true]);
    });
  });

  it('is not found when the store does not have it', async () => {
    const call = withDossier([], store => readArticleView(store, { id: 'art_gone' }));

    expect(await failureOf(call)).toMatchObject({ name: 'NotFoundError', code: 'no-article' });
  });
});
