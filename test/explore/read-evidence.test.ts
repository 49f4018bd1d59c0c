// Evidence: all claims of a fact, weighed as the projection weighs them, in one order, and counted.
import { describe, expect, it } from '@jest/globals';
import { readEvidence, readEvidenceRows } from '../../src/explore/index.js';
import type { ArticleRecord } from '../../src/model/index.js';
import { type EvidenceCard, EvidenceRowsAnswer } from '../../src/protocol/index.js';
import { failureOf } from '../support/failure-of.js';
import { aRecord } from '../support/records.js';
import { afghanRecords } from '../support/worlds.js';
import { cardsOf, firstFact, PRONOUN } from './cards-of.js';
import { readerWith, withDossier } from './open-dossier-of.js';
import { tellStory } from './tell-story.js';

describe('the evidence of a fact', () => {
  it('weighs each claim as the projection does', async () => {
    await withDossier(afghanRecords(), async store => {
      for (const fact of await store.facts()) {
        const { cards } = await readEvidence(store, { fact: fact.id, limit: 200 });
        const of = (weight: EvidenceCard['weight']): EvidenceCard[] => cards.filter(card => card.weight === weight);

        expect(
          of('support')
            .map(card => card.claim.id)
            .sort(),
        ).toEqual(fact.claims);
        expect(new Set(of('support').map(card => card.origin)).size).toBe(fact.origins);
        const deniers = of('denial').flatMap(card => card.claimants.map(({ name }) => name));
        expect([...new Set(deniers)].sort()).toEqual(fact.deniedBy);
      }
      const herat = (await store.facts({ predicate: 'CAPTURES', entity: 'Herat' }))[0];
      const { cards } = await readEvidence(store, { fact: herat?.id ?? '', limit: 200 });
      expect(cards.map(card => card.weight)).toEqual(['support', 'denial', 'support']);
    });
  });

  it('counts what is possible, conditional or demanded neither for a fact nor against it', async () => {
    const says = [{ subject: 'pilots', predicate: 'CAPTURES', object: 'doel' }] as const;
    const doubts = (['possible', 'conditional', 'demanded'] as const).map((modality, index) =>
      aRecord({ url: `https://paper.example/${index}`, says: [{ ...says[0], modality }] }),
    );
    const denied = aRecord({ url: 'https://paper.example/no', says: [{ ...says[0], polarity: 'negated' }] });

    const { cards, fact } = await cardsOf([aRecord({ says }), denied, ...doubts]);

    const weights = cards.map(card => [card.claim.modality, card.weight]).sort();
    expect(weights).toEqual([
      ['asserted', 'denial'],
      ['asserted', 'support'],
      ['conditional', 'uncertain'],
      ['demanded', 'uncertain'],
      ['possible', 'uncertain'],
    ]);
    expect(fact.claims).toBe(1);
  });

  it('comes newest first, the undated last, then by origin, article and place', async () => {
    const says = [{ subject: 'pilots', predicate: 'CAPTURES', object: 'doel' }] as const;
    const article = (number: number, head: { publishedAt?: string; originKey?: string }): ArticleRecord =>
      aRecord({ url: `https://paper.example/${number}`, says, ...head });
    const records = [
      article(1, { originKey: 'z' }),
      article(2, { publishedAt: '2021-08-12', originKey: 'b' }),
      article(3, { publishedAt: '2021-08-12T20:00:00Z', originKey: 'z' }),
      article(4, { publishedAt: '2021-08-12', originKey: 'a' }),
      article(5, { publishedAt: '2021-08-12', originKey: 'b' }),
    ];

    const { cards } = await cardsOf(records);

    const sameOrigin = [2, 5].map(number => ({ number, id: article(number, {}).article.id }));
    sameOrigin.sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(cards.map(card => card.article.url?.at(-1))).toEqual([
      '3',
      '4',
      ...sameOrigin.map(({ number }) => String(number)),
      '1',
    ]);
  });

  it('comes in the order of the text within an article', async () => {
    const numbers = [1, 2, 3, 4, 5];
    const story = tellStory({
      ...PRONOUN,
      paragraphs: numbers.map(number => `On day ${number} Dirk Haven led Bruges.`),
      claims: [...numbers].reverse().map(number => ({
        ...{ sentence: `On day ${number} Dirk Haven led Bruges.`, predicate: 'HEADS', role: 'mayor' },
        ...{ subject: ['haven', 'Dirk Haven', number], object: ['bruges', 'Bruges', number] },
      })),
    });

    const { cards } = await cardsOf([story]);

    expect(cards.map(card => card.quote)).toEqual(numbers.map(number => `On day ${number} Dirk Haven led Bruges.`));
  });

  it('counts the cards over its limit and reads the articles of the others alone', async () => {
    const says = [{ subject: 'pilots', predicate: 'CAPTURES', object: 'doel' }] as const;
    const records = Array.from({ length: 6 }, (_, index) => aRecord({ url: `https://paper.example/${index}`, says }));
    await withDossier(records, async store => {
      const read: string[] = [];
      const watched = readerWith(store, {
        records: (ids, signal) => {
          read.push(...ids);
          return store.records(ids, signal);
        },
      });

      const { cards, leftOut } = await readEvidence(watched, { fact: (await firstFact(store)).id, limit: 2 });

      expect(cards).toHaveLength(2);
      expect(leftOut).toBe(4);
      expect(read).toHaveLength(2);
    });
  });

  it('is not found for a fact that the graph does not have', async () => {
    const call = withDossier([], store => readEvidence(store, { fact: 'fct_gone', limit: 5 }));

    expect(await failureOf(call)).toMatchObject({
      name: 'NotFoundError',
      code: 'no-fact',
      message: 'The graph has no fact fct_gone.',
    });
  });
});

describe('evidence rows', () => {
  it('are the same cards for each fact, sorted, without the unknown, each article read once', async () => {
    await withDossier(afghanRecords(), async store => {
      const facts = (await store.facts()).map(fact => fact.id);
      const read: string[] = [];
      const watched = readerWith(store, {
        records: (ids, signal) => {
          read.push(...ids);
          return store.records(ids, signal);
        },
      });

      const answer = await readEvidenceRows(watched, { facts: ['nothing', ...facts].reverse() });

      expect(EvidenceRowsAnswer.parse(answer)).toEqual(answer);
      expect(answer.rows.map(row => row.fact)).toEqual(facts);
      for (const { fact, cards } of answer.rows) {
        expect(cards).toEqual((await readEvidence(store, { fact, limit: 200 })).cards);
      }
      expect(read.sort()).toEqual([...new Set(read)]);
    });
  });
});
