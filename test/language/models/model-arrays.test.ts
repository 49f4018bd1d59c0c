// Arrays of a model by name and kind.
import { describe, expect, it } from '@jest/globals';
import { arrayOf, byteArray, textLines } from '../../../src/language/models/model-arrays.js';
import type { Model } from '../../../src/language/models/model-file.js';
import { packStrings } from '../../../src/language/models/pack-strings.js';
import { thrownBy } from '../../support/thrown-by.js';

const model: Model = {
  header: {
    format: 1,
    layer: 'names',
    language: 'en',
    sources: [],
    licence: 'CC0',
    date: '2024-05-01',
    scores: {},
    settings: {},
  },
  arrays: { weights: Int8Array.from([-1, 2]), words: packStrings(['quay', 'tide']) },
};

describe('the arrays of a model', () => {
  it('are found by name and kind', () => {
    expect(arrayOf(model, 'weights', Int8Array)).toBe(model.arrays.weights);
    expect(byteArray(model, 'words')).toBe(model.arrays.words);
    expect(textLines(model, 'words')).toEqual(['quay', 'tide']);
  });

  it.each([
    ['none of the name', () => arrayOf(model, 'biases', Int8Array), 'has no Int8Array of the name "biases"'],
    ['another kind', () => byteArray(model, 'weights'), 'has no Uint8Array of the name "weights"'],
  ])('are missed by file and command where there is %s', (_, call, fault) => {
    const failure = thrownBy(call);

    expect(failure).toMatchObject({ code: 'damaged-model-file', source: 'en-names.vmod.br' });
    expect(failure.message).toContain(fault);
    expect(failure.next).toContain('--layer names --language en');
  });
});
