// From a few sentences to a model that finds names in others.
import { describe, expect, it } from '@jest/globals';
import { decodeModel, encodeModel, type Model } from '../../../src/language/index.js';
import type { NameSpan } from '../../../src/language/names/labels.js';
import { type ListTables, NameLists } from '../../../src/language/names/name-lists.js';
import { NameModel } from '../../../src/language/names/name-model.js';
import { frequentFeatures, toRows } from '../../../src/training/names/feature-table.js';
import { type NameDocument, readExamples } from '../../../src/training/names/name-examples.js';
import { packNames } from '../../../src/training/names/pack-names.js';
import { NetworkTrainer } from '../../../src/training/names/train-network.js';

const NO_LISTS: ListTables = {
  words: new Uint32Array(0),
  classes: new Uint16Array(0),
  clusters: new Uint16Array(0),
  coarse: new Uint16Array(1),
  phrases: new Uint32Array(0),
  kinds: new Uint16Array(0),
};

const PEOPLE = ['Jan de Wit', 'Piet Pauw', 'Anna Mol', 'Eva Bos', 'Tom Kraai', 'Lies Beer'];
const TOWNS = ['Delft', 'Gent', 'Breda', 'Mechelen', 'Zwolle', 'Aalst'];

function sentenceOf(person: string, town: string) {
  const name = person.split(' ');
  const words = ['Burgemeester', ...name, 'woont', 'in', town, '.'];
  const spans: NameSpan[] = [
    { from: 1, to: 1 + name.length, type: 'PER' },
    { from: 3 + name.length, to: 4 + name.length, type: 'LOC' },
  ];
  return { words, spans };
}

const SETTINGS = {
  hidden: 8,
  epochs: 30,
  rate: 0.1,
  dropHidden: 0.1,
  dropFeature: 0.1,
  start: 0.05,
  averaged: 0.5,
  seed: 3,
};

function trainSmall(): Model {
  const documents: NameDocument[] = PEOPLE.flatMap(person => TOWNS.map(town => [sentenceOf(person, town)]));
  const hashed = readExamples(documents, new NameLists(NO_LISTS));
  const keys = frequentFeatures(hashed, 2);
  const weights = new NetworkTrainer(toRows(hashed, keys), keys.length, SETTINGS).train(() => {});
  return {
    header: {
      format: 1,
      layer: 'names',
      language: 'nl',
      sources: [],
      licence: 'none',
      date: '2026-01-01',
      scores: {},
      settings: {},
    },
    arrays: packNames({ keys, weights, tables: NO_LISTS }, { rowsKept: 10_000, levels: 60 }),
  };
}

const model = trainSmall();
const recogniser = new NameModel(decodeModel(encodeModel(model), 'small'));
const tokens = (text: string) => text.split(' ').map(word => ({ text: word }));

describe('a trained name recogniser', () => {
  it('finds names that it has never seen', () => {
    const [names] = recogniser.label([tokens('Burgemeester Kees Vos woont in Leuven .')]);

    expect(names).toEqual([
      { from: 1, to: 3, type: 'PER', score: expect.any(Number) },
      { from: 5, to: 6, type: 'LOC', score: expect.any(Number) },
    ]);
  });

  it('says how sure it is, between 0 and 1', () => {
    const scores = recogniser.label([tokens('Burgemeester Kees Vos woont in Leuven .')]).flat();

    for (const { score } of scores) {
      expect(score).toBeGreaterThan(0.3);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('gives an empty list for each sentence without names, an empty one too', () => {
    expect(recogniser.label([[], tokens('woont in .')])).toEqual([[], []]);
    expect(recogniser.label([])).toEqual([]);
  });

  it('reads a sentence without an end in pieces, places counted from its beginning', () => {
    const long = Array.from({ length: 300 }, () => tokens('Burgemeester Kees Vos woont in Leuven .')).flat();

    const [names = []] = recogniser.label([long]);

    expect(names.length).toBeGreaterThan(590);
    for (const { from, to, type } of names)
      if (type === 'PER' && to - from === 2) expect(long[from]?.text).toBe('Kees');
  });

  it('survives words of any make', () => {
    const odd = ['', '\ud800', 'A'.repeat(100_000), '\u0000', '🙂', 'ÅÉÎ', '-'.repeat(5000), '’', "'s", 'ſ'];

    expect(recogniser.label([odd.map(text => ({ text }))])).toHaveLength(1);
  });

  it('is the same file whenever it is trained', () => {
    expect(encodeModel(trainSmall())).toEqual(encodeModel(model));
  });

  it('names the array that a damaged model lacks', () => {
    const { rows: _rows, ...arrays } = model.arrays;

    expect(() => new NameModel({ ...model, arrays })).toThrow(/rows/);
  });
});
