// What every store promises about searching, asked of a store that holds the world of reader-world.ts.
import { expect, it } from '@jest/globals';
import { foldWords } from '../../src/graph/index.js';
import type { ArticleRecord } from '../../src/model/index.js';
import type { GraphStore, WordQuery } from '../../src/store/index.js';
import { FIRST, RETRACTED, SECOND, UNDATED } from './reader-world.js';

/** A query for the words of a text. */
export const query = (text: string, rest: Partial<WordQuery> = {}): WordQuery => ({
  words: foldWords(text),
  limit: 10,
  ...rest,
});

const ids = (items: readonly { id: string }[]): string[] => items.map(item => item.id);
const ZOE = "Zoë O'Brien";
const BANK = 'Bank of England';

/** Registers the claims about names and titles, of a store that holds the world. */
export function describeSearch(store: () => GraphStore): void {
  const names = async (one: WordQuery): Promise<string[]> => (await store().searchNames(one)).map(({ name }) => name);

  it.each([
    ['oyku', ['Öykü Çelik']],
    ['ÇEL', ['Öykü Çelik']],
    ['brien zo', [ZOE]],
    ["O'Brien", [ZOE]],
    ['b', [ZOE, BANK]],
    ['bank of eng', [BANK]],
    ['ENGELSE', [BANK]],
    ['зелен', ['Зеленський']],
    ['visser ann', ['Anna Visser']],
    ['visser koning', []],
    ['isser', []],
    ['gouda', []],
    ['…', []],
  ])('finds %j, beginnings of words in one name, as %j', async (text, expected) => {
    expect(await names(query(text))).toEqual(expected);
  });

  it.each([
    ['brein', [ZOE]],
    ['celek oiku', ['Öykü Çelik']],
    ['xelix', ['Öykü Çelik']],
    ['xxlix', []],
    ['bnak enlgand', [BANK]],
    ['zoe brien', [ZOE]],
    ['vissers konings', []],
    ['vi', []],
  ])('finds nearly %j as %j', async (text, expected) => {
    expect(await names(query(text, { isFuzzy: true }))).toEqual(expected);
  });

  it('keeps to the limit', async () => {
    expect(await names(query('b', { limit: 1 }))).toEqual([ZOE]);
    expect(await names(query('b', { limit: 0 }))).toEqual([]);
    expect(await names(query('brien', { limit: 0, isFuzzy: true }))).toEqual([]);
  });

  it.each([
    ['an end of a query', ['brien*) OR (*:*'], []],
    ['a star', ['*'], []],
    ['words of Lucene', ['oyku', 'AND', 'NOT'], []],
    ['a quote and a backslash', ['"\\', 'words:brien'], []],
    ['a distance', ['BRIEN~9'], []],
    ['a weight', ['brien^2 zoe'], []],
    ['an apostrophe', ['zoe', 'o’brien'], [ZOE]],
    ['a word of 400 letters', ['x'.repeat(400)], []],
    ['3,000 words', Array.from({ length: 3000 }, (_, index) => `w${index}`), []],
  ])('takes nothing for syntax: %s', async (_, words, expected) => {
    expect(await names({ words, limit: 10 })).toEqual(expected);
    if (words.length > 1) expect(await names({ words, limit: 10, isFuzzy: true })).toEqual(expected);
  });

  it.each([
    ['zoe', {}, [FIRST]],
    ['bank', {}, [FIRST, UNDATED]],
    ['bank', { limit: 1 }, [FIRST]],
    ['e', {}, [FIRST]],
    ['meets celik', {}, [SECOND]],
    ['meat', { isFuzzy: true }, [SECOND]],
    ['visset', { isFuzzy: true }, [UNDATED]],
    ['gouda', {}, []],
    ['', {}, []],
  ])('finds titles by %j %j, the newest first', async (text, rest, expected) => {
    const found = await store().searchTitles(query(text, rest));

    expect(ids(found)).toEqual(expected.map(record => record.article.id));
    expect(found).toEqual(await inOrder(store(), expected));
  });
}

async function inOrder(store: GraphStore, records: readonly ArticleRecord[]): Promise<unknown[]> {
  const heads = await Promise.all(records.map(record => store.articleHeads([record.article.id])));
  return heads.flat();
}

/** Registers the claims about passages, of a store that holds the world. */
export function describePassages(store: () => GraphStore): void {
  const texts = new Map([FIRST, SECOND, UNDATED, RETRACTED].map(({ article }) => [article.id, article.text]));
  const found = async (one: WordQuery): Promise<(string | undefined)[]> =>
    (await store().searchPassages(one)).map(({ article, start, end }) => texts.get(article)?.slice(start, end));

  it.each([
    ['bank', ["The bank's head steps down", "Zoë O'Brien heads the Bank of England."]],
    [
      'BRIEN o',
      ["Öykü Çelik did not meet Zoë O'Brien.", "Zoë O'Brien heads the Bank of England.", "Öykü Çelik met Zoë O'Brien."],
    ],
    ['meet', ["Öykü Çelik did not meet Zoë O'Brien.", 'Anna Visser may meet Зеленський.']],
    ['зеленський met', ['Anna Visser met Зеленський.']],
    ['the of', ["Zoë O'Brien heads the Bank of England."]],
    ['ban', []],
    ['gouda', []],
    ['', []],
  ])('finds the passages with the whole words %j', async (text, expected) => {
    expect(await found(query(text))).toEqual(expected);
  });

  it('finds the newest passages up to the limit', async () => {
    expect(await found(query('brien', { limit: 2 }))).toEqual([
      "Öykü Çelik did not meet Zoë O'Brien.",
      "Zoë O'Brien heads the Bank of England.",
    ]);
  });
}
