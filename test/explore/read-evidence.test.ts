// Evidence: the very sentence, with its words marked and true, or a word on why not.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readEvidence, readEvidenceRows } from '../../src/explore/index.js';
import { analyse } from '../../src/extract/index.js';
import type { ArticleRecord, Fact } from '../../src/model/index.js';
import { type Context, EvidenceAnswer, type EvidenceCard, EvidenceRowsAnswer } from '../../src/protocol/index.js';
import { readArticle } from '../../src/read/index.js';
import { loadExtractor } from '../../src/resources/index.js';
import type { FolderStore, GraphReader } from '../../src/store/index.js';
import { failureOf } from '../support/failure-of.js';
import { aRecord } from '../support/records.js';
import { afghanRecords } from '../support/worlds.js';
import { readerWith, withDossier } from './open-dossier-of.js';
import { type Story, tellStory } from './tell-story.js';

const CAST = {
  haven: { name: 'Dirk Haven', names: ['Haven'], type: 'Person', wikidataId: 'Q1' },
  bruges: { name: 'Bruges', type: 'Place', wikidataId: 'Q2' },
  board: { name: 'Harbour Board', type: 'Organization', wikidataId: 'Q3' },
} as const;

const PRONOUN: Story = {
  url: 'https://tide.example/haven',
  publisher: 'The Tide',
  publishedAt: '2021-08-12T09:30:00Z',
  paragraphs: [
    'Rain fell. Dirk Haven came by bus. The quays were wet. He sued the Harbour Board. Nobody laughed. The end.',
    'Bruges slept.',
  ],
  cast: CAST,
  claims: [
    {
      sentence: 'He sued the Harbour Board.',
      predicate: 'ACCUSES',
      subject: ['haven', 'He'],
      object: ['board', 'Harbour Board'],
      cue: 'sued',
      steps: [{ from: ['haven', 'He'], to: ['haven', 'Dirk Haven'], rule: 'pronoun to the only one that fits' }],
    },
  ],
};

async function firstFact(store: FolderStore): Promise<Fact> {
  const [fact] = await store.facts();
  if (fact === undefined) throw new Error('no fact');
  return fact;
}

async function cardsOf(
  records: readonly ArticleRecord[],
  change: (store: FolderStore) => GraphReader = store => store,
) {
  return withDossier(records, async store => {
    const { id } = await firstFact(store);
    const answer = await readEvidence(change(store), { fact: id, limit: 50 });
    expect(EvidenceAnswer.parse(answer)).toEqual(answer);
    return answer;
  });
}

async function cardOf(story: Story): Promise<EvidenceCard> {
  const [card] = (await cardsOf([tellStory(story)])).cards;
  if (card === undefined) throw new Error('no card');
  return card;
}

const words = ({ text, marks }: Context): string[] =>
  marks.map(({ start, end, part }) => `${part}: ${text.slice(start, end)}`);

describe('a card', () => {
  it('shows the sentence between the ones before and after, marked to the character', async () => {
    const card = await cardOf({
      ...PRONOUN,
      paragraphs: ['Rain fell. Dirk Haven sued the Harbour Board. Nobody laughed. The end.'],
      claims: [
        {
          ...{ sentence: 'Dirk Haven sued the Harbour Board.', predicate: 'ACCUSES', cue: 'sued' },
          ...{ subject: ['haven', 'Dirk Haven'], object: ['board', 'Harbour Board'] },
        },
      ],
    });

    const { context } = card;
    expect(context?.text).toBe('Rain fell. Dirk Haven sued the Harbour Board. Nobody laughed.');
    expect(context?.text.slice(context.start, context.end)).toBe('Dirk Haven sued the Harbour Board.');
    expect(context && words(context)).toEqual(['subject: Dirk Haven', 'cue: sued', 'object: Harbour Board']);
    expect(card).toMatchObject({
      weight: 'support',
      subject: { id: 'Q1', name: 'Dirk Haven', surface: 'Dirk Haven' },
      claimants: [],
      quote: 'Dirk Haven sued the Harbour Board.',
      passage: { kind: 'body' },
      saidOn: '2021-08-12T09:30:00Z',
      article: { publisher: 'The Tide', language: 'en' },
    });
    expect(card.problem).toBeUndefined();
  });

  it('goes back to the name that a pronoun stands for, and tells the step in words', async () => {
    const card = await cardOf(PRONOUN);

    expect(card.context?.text).toBe(
      'Dirk Haven came by bus. The quays were wet. He sued the Harbour Board. Nobody laughed.',
    );
    expect(card.context && words(card.context)).toEqual([
      'subject: Dirk Haven',
      'subject: He',
      'cue: sued',
      'object: Harbour Board',
    ]);
    expect(card.context?.articleStart).toBe('Rain fell. '.length);
    expect(card.subject).toEqual({ id: 'Q1', name: 'Dirk Haven', surface: 'He' });
    expect(card.steps).toEqual([{ from: 'He', to: 'Dirk Haven', rule: 'pronoun to the only one that fits' }]);
  });

  it('goes back into the paragraph before, and no further than 600 characters', async () => {
    const apart = (padding: string): Story => ({
      ...PRONOUN,
      paragraphs: [`Dirk Haven came by bus. ${padding}`, 'He sued the Harbour Board. Nobody laughed.'],
    });

    const near = await cardOf(apart('The quays were wet. '.repeat(20).trim()));
    const far = await cardOf(apart('The quays were wet. '.repeat(30).trim()));

    expect(near.context?.text).toMatch(/^Dirk Haven came by bus\. (The quays were wet\. ?)+\n\nHe sued/);
    expect(far.context?.text).toBe('He sued the Harbour Board. Nobody laughed.');
    expect(far.context && words(far.context)).toEqual(['subject: He', 'cue: sued', 'object: Harbour Board']);
    expect(far.steps).toHaveLength(1);
  });

  it('marks whom an ellipsis leaves unsaid, and ends where steps go round', async () => {
    const card = await cardOf({
      ...PRONOUN,
      paragraphs: ['Dirk Haven came by bus. Then sued the Harbour Board.'],
      claims: [
        {
          ...{ sentence: 'Then sued the Harbour Board.', predicate: 'ACCUSES' },
          ...{ subject: ['haven', 'Dirk Haven'], object: ['board', 'Harbour Board'] },
          steps: [
            { to: ['haven', 'Dirk Haven'], rule: 'ellipsis' },
            { from: ['board', 'Harbour Board'], to: ['board', 'Harbour Board'], rule: 'round' },
          ],
        },
      ],
    });

    expect(card.context && words(card.context)).toEqual(['subject: Dirk Haven', 'object: Harbour Board']);
    expect(card.steps).toEqual([
      { to: 'Dirk Haven', rule: 'ellipsis' },
      { from: 'Harbour Board', to: 'Harbour Board', rule: 'round' },
    ]);
  });

  it('names those who say so, the nearest first, with the words that the article has for them', async () => {
    const record = aRecord({
      says: [{ subject: 'union', predicate: 'CAPTURES', object: 'doel', claimants: ['anna', 'board'] }],
      spelled: { board: 'The Board' },
    });

    const { cards } = await cardsOf([
      record,
      aRecord({ url: 'https://paper.example/2', says: [{ subject: 'board', predicate: 'HEADS', object: 'doel' }] }),
    ]);

    expect(cards[0]?.claimants.map(({ surface }) => surface)).toEqual(['Anna de Wit', 'The Board']);
    expect(cards[0]?.claimants[1]?.id).toBe('Q1001');
  });

  it('takes who wrote it and when from the passage', async () => {
    const card = await cardOf({ ...PRONOUN, voices: { 0: { author: '@haven', date: '2020-02-02' } } });

    expect(card).toMatchObject({
      saidOn: '2020-02-02',
      passage: { kind: 'body', author: '@haven', date: '2020-02-02' },
    });
  });

  it('ends in words where there is no entity, and in its cue where there is no object', async () => {
    const letter = tellStory({
      cast: CAST,
      paragraphs: ['Dirk Haven rejected a new quay.'],
      claims: [
        {
          ...{ sentence: 'Dirk Haven rejected a new quay.', predicate: 'REJECTS', literal: 'a new quay' },
          subject: ['haven', 'Dirk Haven'],
        },
      ],
    });
    const death = tellStory({
      cast: CAST,
      paragraphs: ['Dirk Haven died.'],
      claims: [
        { ...{ sentence: 'Dirk Haven died.', predicate: 'DIES', cue: 'died' }, subject: ['haven', 'Dirk Haven'] },
      ],
    });

    const rejected = await cardsOf([letter]);
    expect(rejected.object).toMatchObject({ type: 'Literal', name: 'a new quay', degree: 1, articles: 1 });
    expect(rejected.cards[0]?.object).toEqual({ id: rejected.object.id, name: 'a new quay', surface: 'a new quay' });
    expect(rejected.cards[0]?.context && words(rejected.cards[0].context)).toContain('object: a new quay');
    expect((await cardsOf([death])).cards[0]?.object).toMatchObject({ name: 'died', surface: 'died' });
  });

  it('marks nothing when the text has other words at the offsets, and says so', async () => {
    const record = tellStory(PRONOUN);
    const text = record.article.text.replace('sued the', 'praised the');
    const changed = { ...record, article: { ...record.article, text } };

    const [card] = (await cardsOf([changed])).cards;

    expect(card).toMatchObject({ problem: 'offsets-differ', quote: 'He sued the Harbour Board.' });
    expect(card).not.toHaveProperty('context');
    expect(card).not.toHaveProperty('passage');
  });

  it('marks nothing when only the name that a pronoun leads to has gone', async () => {
    const record = tellStory(PRONOUN);
    const text = record.article.text.replace('Dirk Haven', 'Mark Haven');

    const [card] = (await cardsOf([{ ...record, article: { ...record.article, text } }])).cards;

    expect(card?.problem).toBe('offsets-differ');
  });

  it('keeps the stored sentence when the article is gone', async () => {
    const { cards } = await cardsOf([tellStory(PRONOUN)], store => readerWith(store, { records: async () => [] }));

    expect(cards[0]).toMatchObject({
      problem: 'text-gone',
      quote: 'He sued the Harbour Board.',
      subject: { id: 'Q1', name: 'Dirk Haven', surface: 'Dirk Haven' },
      article: { url: 'https://tide.example/haven', language: 'other', publishedAt: '2021-08-12T09:30:00Z' },
      steps: [],
    });
    expect(cards[0]).not.toHaveProperty('context');
  });

  it('keeps to the extractor’s own words for an end where it marks them', async () => {
    const record = tellStory({
      ...PRONOUN,
      paragraphs: ['Mayor Dirk Haven sued the Harbour Board.'],
      claims: [
        {
          ...{ sentence: 'Mayor Dirk Haven sued the Harbour Board.', predicate: 'ACCUSES' },
          ...{ subject: ['haven', 'Dirk Haven'], object: ['board', 'Harbour Board'] },
        },
      ],
    });
    for (const evidence of record.analysis.claims[0]?.evidence ?? []) {
      if (evidence.part === 'subject') Object.assign(evidence, { start: 0, end: 16, quote: 'Mayor Dirk Haven' });
    }

    const [card] = (await cardsOf([record])).cards;

    expect(card?.context && words(card.context)).toEqual(['subject: Mayor Dirk Haven', 'object: Harbour Board']);
  });

  it('rests on the first piece of evidence of an extractor that gives no sentence', async () => {
    const record = tellStory(PRONOUN);
    for (const claim of record.analysis.claims) claim.evidence = claim.evidence.filter(one => one.part === 'cue');

    const [card] = (await cardsOf([record])).cards;

    expect(card?.quote).toBe('sued');
    expect(card?.context?.text.slice(card.context.start, card.context.end)).toBe('sued');
    expect(card?.context?.text).toMatch(/He sued the Harbour Board\. Nobody laughed\.$/);
  });

  it('has context and true marks for every claim of a real article', async () => {
    const file = new URL('../../graph-data/articles/afghanistan-2021-08.txt', import.meta.url);
    const article = readArticle({ bytes: readFileSync(file), source: 'afghanistan-2021-08.txt' });
    const { analysis } = await analyse(article, loadExtractor());
    const claims = new Map(analysis.claims.map(claim => [claim.id, claim]));
    await withDossier([{ article, analysis, status: 'active' }], async store => {
      const facts = (await store.facts()).map(fact => fact.id);

      const { rows } = await readEvidenceRows(store, { facts });

      const cards = rows.flatMap(row => row.cards);
      expect(cards.length).toBeGreaterThan(10);
      for (const { claim, context, quote } of cards) {
        if (context === undefined) throw new Error(`no context for ${claim.id}`);
        const { text, start, end, articleStart } = context;
        expect(text.slice(start, end)).toBe(quote);
        expect(article.text.slice(articleStart, articleStart + text.length)).toBe(text);
        const shown = words(context);
        for (const evidence of claims.get(claim.id)?.evidence ?? []) {
          if (evidence.part !== 'support') expect(shown).toContain(`${evidence.part}: ${evidence.quote}`);
        }
      }
    });
  });
});

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
    const story = tellStory({
      ...PRONOUN,
      paragraphs: ['Dirk Haven runs Bruges.', 'So Dirk Haven heads Bruges.'],
      claims: [
        {
          ...{ sentence: 'So Dirk Haven heads Bruges.', predicate: 'HEADS', role: 'mayor' },
          ...{ subject: ['haven', 'Dirk Haven', 2], object: ['bruges', 'Bruges', 2] },
        },
        {
          ...{ sentence: 'Dirk Haven runs Bruges.', predicate: 'HEADS', role: 'mayor' },
          ...{ subject: ['haven', 'Dirk Haven'], object: ['bruges', 'Bruges'] },
        },
      ],
    });

    const { cards } = await cardsOf([story]);

    expect(cards.map(card => card.quote)).toEqual(['Dirk Haven runs Bruges.', 'So Dirk Haven heads Bruges.']);
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
