// Treebank words around hyphens become the words that the tokeniser finds.
import { describe, expect, it } from '@jest/globals';
import { readConllu } from '../../../src/evaluate/index.js';
import { joinHyphens } from '../../../src/training/trees/join-hyphens.js';

const line = (...columns: string[]): string => columns.join('\t');

describe('words with hyphens', () => {
  it('become one word with the tag and head of the part that hangs outside', () => {
    const [sentence] = readConllu(
      [
        line('1', 'A', 'a', 'DET', '_', '_', '5', 'det', '_', '_'),
        line('2', 'US', 'US', 'PROPN', '_', '_', '4', 'compound', '_', 'SpaceAfter=No'),
        line('3', '-', '-', 'PUNCT', '_', '_', '4', 'punct', '_', 'SpaceAfter=No'),
        line('4', 'led', 'lead', 'VERB', '_', 'VerbForm=Part', '5', 'amod', '_', '_'),
        line('5', 'force', 'force', 'NOUN', '_', '_', '0', 'root', '_', '_'),
        '',
      ].join('\n'),
    );
    const joined = sentence === undefined ? undefined : joinHyphens(sentence);
    expect(joined?.text).toBe('A US-led force');
    expect(joined?.words.map(({ form, upos, head, deprel }) => [form, upos, head, deprel])).toEqual([
      ['A', 'DET', 2, 'det'],
      ['US-led', 'VERB', 2, 'amod'],
      ['force', 'NOUN', -1, 'root'],
    ]);
  });

  it('are left alone where spaces stand around the dash', () => {
    const [sentence] = readConllu(
      [
        line('1', 'Reuters', 'Reuters', 'PROPN', '_', '_', '0', 'root', '_', '_'),
        line('2', '-', '-', 'PUNCT', '_', '_', '1', 'punct', '_', '_'),
        line('3', 'Monday', 'Monday', 'PROPN', '_', '_', '1', 'parataxis', '_', '_'),
        '',
      ].join('\n'),
    );
    expect(sentence === undefined ? null : joinHyphens(sentence)).toBeUndefined();
  });
});
