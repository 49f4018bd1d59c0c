// Training of the splitter on small texts.
import { describe, expect, it } from '@jest/globals';
import { GapContext, tokenise, WordClasses } from '../../../src/language/index.js';
import { learnClasses } from '../../../src/training/sentences/learn-classes.js';
import { WeightLearner } from '../../../src/training/sentences/learn-weights.js';

const word = (form: string, upos: string) => ({
  form,
  lemma: form,
  upos,
  xpos: '_',
  feats: '_',
  head: -1,
  deprel: 'root',
  spaceAfter: true,
});

/** Greetings that end without a stop, as in mail. */
function learn(): WeightLearner {
  const text = 'kind regards Ann we met at noon. '.repeat(40).trim();
  const tokens = tokenise(text, 'en');
  const context = new GapContext(text, tokens, {
    classes: new WordClasses(new Uint32Array(0), new Uint8Array(0)),
    verbClasses: 0,
  });
  const ends = Uint8Array.from(tokens, ({ text: own }) => (own === 'Ann' || own === '.' ? 1 : 0));
  const learner = new WeightLearner(context, ends);
  for (let epoch = 0; epoch < 3; epoch += 1) learner.learn(epoch);
  return learner;
}

describe('weights of the splitter', () => {
  it('come out the same in every run', () => {
    const bytes = (): Buffer => Buffer.from(learn().weights.buffer);

    expect(bytes().equals(bytes())).toBe(true);
  });

  it('tell what speaks for an end and what against', () => {
    const { weights } = learn();

    expect(weights.some(weight => weight > 0.1)).toBe(true);
    expect(weights.some(weight => weight < -0.1)).toBe(true);
  });
});

describe('word classes', () => {
  const sentences = [
    { text: '', words: [word('runs', 'VERB'), word('runs', 'VERB'), word('runs', 'VERB'), word('Ann', 'PROPN')] },
    { text: '', words: [word('run', 'NOUN'), word('run', 'VERB'), word('run', 'VERB'), word('rare', 'ADJ')] },
  ];
  const { keys, classes, verbClasses } = learnClasses(sentences);
  const table = new WordClasses(keys, classes);
  const classOf = (text: string): number => table.of({ start: 0, end: 0, text, lower: text.toLowerCase() });

  it('put those of verbs first', () => {
    expect(verbClasses).toBeGreaterThan(0);
    expect(classOf('runs')).toBeLessThanOrEqual(verbClasses);
    expect(classOf('runs')).toBeGreaterThan(0);
  });

  it('tell a word of two tags from a word of one', () => {
    expect(classOf('run')).not.toBe(classOf('runs'));
  });

  it('fall back on the ending of a word that is not listed', () => {
    expect(classOf('guns')).not.toBe(0);
    expect(classOf('Zoë')).toBe(0);
  });
});
