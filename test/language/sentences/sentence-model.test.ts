// The trained splitter with weights made by hand: what it decides, what stays the rules', what a damaged model says.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Model, SentenceModel, splitSentences, tokenise } from '../../../src/language/index.js';
import { thrownBy } from '../../support/thrown-by.js';

/** A model whose weights are all nought: its threshold alone decides. */
function modelOf(threshold: number, changes: Partial<Model['arrays']> = {}, settings: object = {}): Model {
  return {
    header: {
      format: 1,
      layer: 'sentences',
      language: 'en',
      sources: [],
      licence: 'none',
      date: '2026-01-01',
      scores: {},
      settings: { bits: 10, verbClasses: 0, threshold, ...settings },
    },
    arrays: {
      steps: new Uint8Array(0),
      weights: new Int8Array(0),
      classKeys: new Uint32Array(0),
      classes: new Uint8Array(0),
      ...changes,
    },
  };
}

const split = (text: string, threshold: number): string[] =>
  splitSentences(text, tokenise(text, 'en'), new SentenceModel(modelOf(threshold))).map(tokens =>
    text.slice(tokens[0]?.start, tokens.at(-1)?.end),
  );

describe('a trained splitter', () => {
  it('may end a sentence at any space, never inside a written word', () => {
    expect(split("It's (very) late", -1)).toEqual(["It's", '(very)', 'late']);
  });

  it('may go on where rules would end, never over a blank line', () => {
    expect(split('One. Two.\n\nThree. Four.', 0)).toEqual(['One. Two.', 'Three. Four.']);
  });

  it('puts every token of any text into one sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.integer({ min: -1, max: 0 }), (text, threshold) => {
        const tokens = tokenise(text);
        expect(splitSentences(text, tokens, new SentenceModel(modelOf(threshold))).flat()).toEqual(tokens);
      }),
    );
  });

  it.each([
    ['without weights', modelOf(0, { weights: new Uint8Array(0) })],
    [
      'with weights beyond its table',
      modelOf(0, { steps: Uint8Array.of(254, 254, 254, 254, 254), weights: new Int8Array(5) }),
    ],
    ['without settings', modelOf(0, {}, { bits: 'many' })],
  ])('names file and command when it is damaged: %s', (_fault, model) => {
    const failure = thrownBy(() => new SentenceModel(model));

    expect(failure.code).toBe('damaged-model-file');
    expect(failure.message).toContain('en-sentences.vmod.br');
    expect(failure.next).toContain('--layer sentences --language en');
  });
});
