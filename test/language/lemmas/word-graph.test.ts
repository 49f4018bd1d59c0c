// Words with numbers in an automaton: packed in training, looked up in reading.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WordGraph } from '../../../src/language/lemmas/word-graph.js';
import { chooseAlphabet, packWordGraph } from '../../../src/training/lemmas/pack-word-graph.js';

function graphOf(words: ReadonlyMap<string, number>): WordGraph {
  const alphabet = chooseAlphabet(words.keys());
  return new WordGraph(packWordGraph(words, alphabet), alphabet);
}

const words = fc.dictionary(
  fc.string({ unit: fc.constantFrom(...'abce'), minLength: 1, maxLength: 8 }),
  fc.nat({ max: 70_000 }),
  { minKeys: 1, maxKeys: 60 },
);

describe('WordGraph', () => {
  it('finds each word with its number and no other text', () => {
    fc.assert(
      fc.property(words, fc.string({ unit: fc.constantFrom(...'abcez'), maxLength: 9 }), (given, text) => {
        const known = new Map(Object.entries(given));
        const graph = graphOf(known);

        for (const [word, value] of known) expect(graph.find(word)).toBe(value);
        expect(graph.find(text)).toBe(known.get(text) ?? -1);
      }),
    );
  });

  it('stores ends that words share once', () => {
    const alphabet = 'dehiknw';
    const packed = packWordGraph(new Map(['denken', 'winken', 'hinken'].map(word => [word, 7])), alphabet);

    // d e | w h | i | n k e n end: the way "nken" is there once.
    expect(packed.edges.length).toBe(10);
  });

  it('takes a typographic apostrophe for a straight one', () => {
    expect(graphOf(new Map([["baby's", 3]])).find('baby’s')).toBe(3);
  });

  it('gives the number at the longest known end, and tells a whole form by its last bit', () => {
    const graph = graphOf(
      new Map([
        ['L', 1],
        ['Lne', 2],
        ['Lneppah^', 3],
      ]),
    );

    expect(graph.findBackwards('L', 'stoep')).toBe(2);
    expect(graph.findBackwards('L', 'stoepen')).toBe(4);
    expect(graph.findBackwards('L', 'happen')).toBe(7);
    expect(graph.findBackwards('L', 'wegschappen')).toBe(4);
    expect(graph.findBackwards('K', 'happen')).toBe(-1);
  });

  it('finds nothing for any text with letters that it does not have', () => {
    const graph = graphOf(new Map([['kade', 1]]));

    for (const text of ['', 'kad', 'kadee', 'k\u{1F6A2}', '\ud83d', '\u0000']) expect(graph.find(text)).toBe(-1);
  });
});
