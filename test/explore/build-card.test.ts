// A card: the very sentence, with its words marked and true, or a word on why not.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readEvidenceRows } from '../../src/explore/index.js';
import { analyse } from '../../src/extract/index.js';
import type { Context, EvidenceCard } from '../../src/protocol/index.js';
import { readArticle } from '../../src/read/index.js';
import { loadExtractor } from '../../src/resources/index.js';
import { aRecord } from '../support/records.js';
import { CAST, cardsOf, PRONOUN } from './cards-of.js';
import { readerWith, withDossier } from './open-dossier-of.js';
import { type Story, tellStory } from './tell-story.js';

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
