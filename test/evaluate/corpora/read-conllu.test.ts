// Treebank snippets of our own: multiword tokens, empty nodes, marks of error, damage.
import { describe, expect, it } from '@jest/globals';
import { readConllu } from '../../../src/evaluate/corpora/index.js';
import { thrownBy } from '../../support/thrown-by.js';

/** Rows written with spaces for tabs. */
const rows = (...lines: string[]) => `${lines.map(line => line.replaceAll(' ', '\t')).join('\n')}\n\n`;

const BARGE = `# sent_id = 1\n# text = De schuit zinkt.\n${rows(
  '1 De de DET LID Definite=Def 2 det _ _',
  '2 schuit schuit NOUN N Number=Sing 3 nsubj _ _',
  '3 zinkt zinken VERB WW _ 0 root _ SpaceAfter=No',
  '4 . . PUNCT LET _ 3 punct _ _',
)}`;

const DONT = rows(
  "1-2 Don't _ _ _ _ _ _ _ _",
  '1 Do do AUX VBP _ 3 aux _ _',
  "2 n't not PART RB _ 3 advmod _ _",
  '3 row row VERB VB _ 0 root _ SpaceAfter=No',
  '3.1 row row VERB VB _ _ _ 0:root _',
  '4 ! ! PUNCT . _ 3 punct _ _',
);

describe('readConllu', () => {
  it('reads words with heads counted from 0 and the root at -1', () => {
    const [sentence] = readConllu(BARGE);

    expect(sentence?.text).toBe('De schuit zinkt.');
    expect(sentence?.words.map(word => word.head)).toEqual([1, 2, -1, 2]);
    expect(sentence?.words.map(word => word.spaceAfter)).toEqual([true, true, false, true]);
    expect(sentence?.words[1]).toEqual({
      form: 'schuit',
      lemma: 'schuit',
      upos: 'NOUN',
      xpos: 'N',
      feats: 'Number=Sing',
      head: 2,
      deprel: 'nsubj',
      spaceAfter: true,
    });
  });

  it('keeps what stands in the text for a multiword token on its first word and leaves empty nodes out', () => {
    const [sentence] = readConllu(DONT);

    expect(sentence?.text).toBe("Don't row!");
    expect(sentence?.words.map(word => word.form)).toEqual(['Do', "n't", 'row', '!']);
    expect(sentence?.words.map(word => word.spaceAfter)).toEqual([false, true, false, true]);
    expect(sentence?.words[0]).toMatchObject({ surface: "Don't", surfaceWords: 2 });
  });

  it('leaves out sentences that the treebank marks as faulty', () => {
    const faulty = BARGE.replace('# sent_id', '# error = Missing root\n# sent_id');

    expect(readConllu(faulty + DONT + BARGE)).toHaveLength(2);
  });

  it('reads carriage returns, a missing last line end and nothing at all', () => {
    expect(readConllu((BARGE + DONT).replaceAll('\n', '\r\n'))).toEqual(readConllu(BARGE + DONT));
    expect(readConllu(BARGE.trimEnd())).toEqual(readConllu(BARGE));
    expect(readConllu('')).toEqual([]);
    expect(readConllu('# only a note\n\n')).toEqual([]);
  });

  it.each([
    ['has 3 columns, not 10', BARGE.replace('2\tschuit\tschuit\tNOUN\tN\tNumber=Sing\t3\tnsubj\t_\t_', '2\tschuit\tx')],
    ['has the head "x"', BARGE.replace('\t3\tnsubj', '\tx\tnsubj')],
    ['has the head 9', BARGE.replace('\t3\tnsubj', '\t9\tnsubj')],
    ['has the head 2', BARGE.replace('\t3\tnsubj', '\t2\tnsubj')],
    ['is word 5, where 2 is due', BARGE.replace('2\tschuit', '5\tschuit')],
    ['has the number "two"', BARGE.replace('2\tschuit', 'two\tschuit')],
  ])('names the line that %s', (fault, text) => {
    const failure = thrownBy(() => readConllu(text, 'barge.conllu'));

    expect(failure).toMatchObject({ code: 'damaged-corpus', source: 'barge.conllu' });
    expect(failure.message).toBe(`Line 4 of barge.conllu ${fault}.`);
  });

  it('names a multiword token that spans words which are not there', () => {
    expect(thrownBy(() => readConllu(DONT.replace('1-2', '1-7'))).message).toContain('spans the words 1-7 of 4');
  });
});
