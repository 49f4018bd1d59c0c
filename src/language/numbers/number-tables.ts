// The phrase tables that numbers are found with, made once for each language's words.
import type { Words } from '../words.js';
import { PhraseTable } from './phrase-table.js';

type Compare = 'exact' | 'about' | 'at least' | 'at most';

export type NumberTables = {
  comparators: PhraseTable<Compare>;
  orMore: PhraseTable<Compare>;
  few: PhraseTable<true>;
  fuzzy: PhraseTable<readonly [number, number, number]>;
  rangeFrom: PhraseTable<true>;
  rangeTo: PhraseTable<true>;
  outOf: PhraseTable<true>;
  currencies: PhraseTable<string>;
  percents: PhraseTable<true>;
  percentPoints: PhraseTable<true>;
  ages: PhraseTable<true>;
};

const made = new WeakMap<Words, NumberTables>();

/** The tables of these words; the same object for the same words. */
export function numberTables(words: Words): NumberTables {
  const known = made.get(words);
  if (known !== undefined) return known;
  const { amounts } = words;
  const tables: NumberTables = {
    comparators: new PhraseTable(Object.entries(words.comparators)),
    orMore: new PhraseTable(Object.entries(amounts.orMore)),
    few: listTable(amounts.few),
    fuzzy: new PhraseTable(Object.entries(amounts.fuzzy)),
    rangeFrom: listTable(amounts.rangeFrom),
    rangeTo: listTable(amounts.rangeTo),
    outOf: listTable(amounts.outOf),
    currencies: new PhraseTable(Object.entries(amounts.currencies)),
    percents: listTable(amounts.percents),
    percentPoints: listTable(amounts.percentPoints),
    ages: listTable(amounts.ages),
  };
  made.set(words, tables);
  return tables;
}

export function listTable(phrases: readonly string[]): PhraseTable<true> {
  return new PhraseTable(phrases.map(phrase => [phrase, true] as const));
}
