// Model files: what goes in comes out, and no damage goes unnoticed.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeModel, encodeModel, type Model, type ModelArray } from '../../../src/language/models/model-file.js';
import { thrownBy } from '../../support/thrown-by.js';

const HEADER: Model['header'] = {
  format: 1,
  layer: 'names',
  language: 'nl',
  sources: [{ name: 'Harbour songs', licence: 'CC BY-SA 4.0', parts: ['songs/train.txt'] }],
  licence: 'CC BY-SA 4.0',
  date: '2024-05-01',
  scores: { 'F1, dev': 86.25 },
  settings: { labels: ['O', 'B-PER'], note: 'één ✓' },
};

const harbour = (): Model => ({
  header: HEADER,
  arrays: {
    keys: Uint32Array.from([7, 0xffffffff, 0]),
    weights: Int8Array.from([-128, 0, 127]),
    scale: Float32Array.from([0.125, -0]),
    empty: new Int16Array(),
  },
});

const NAME = 'graph-data/models/nl-names.vmod.br';
const faultOf = (bytes: Uint8Array) => thrownBy(() => decodeModel(bytes, NAME));

const someArray: fc.Arbitrary<ModelArray> = fc.oneof(
  fc.int8Array(),
  fc.uint8Array(),
  fc.int16Array(),
  fc.uint16Array(),
  fc.int32Array(),
  fc.uint32Array(),
  fc.float32Array({ noNaN: true }),
);

/** The schema of the header keeps no setting of the name `__proto__`, which would change what an object is. */
const anySetting = fc.string().filter(name => name !== '__proto__');

describe('a model file', () => {
  it('gives back the header and every array of any kind', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), someArray, { noNullPrototype: true }),
        fc.dictionary(anySetting, fc.jsonValue(), { noNullPrototype: true }),
        (arrays, settings) => {
          const header = { ...HEADER, settings: JSON.parse(JSON.stringify(settings)) };
          const model = decodeModel(encodeModel({ header, arrays }), NAME);

          expect(model.header).toEqual(header);
          expect(Object.keys(model.arrays).sort()).toEqual(Object.keys(arrays).sort());
          for (const [name, array] of Object.entries(arrays)) {
            expect(model.arrays[name]?.[Symbol.toStringTag]).toBe(array[Symbol.toStringTag]);
            expect(Array.from(model.arrays[name] ?? [])).toEqual(Array.from(array));
          }
        },
      ),
    );
  });

  it('has the same bytes in whatever order names were given', () => {
    const { header, arrays } = harbour();
    const turned = <T>(record: Record<string, T>) => Object.fromEntries(Object.entries(record).reverse());

    const other = { header: { ...turned(header), format: 1 } as Model['header'], arrays: turned(arrays) };

    expect(encodeModel(other)).toEqual(encodeModel(harbour()));
  });

  it('shows any changed byte, wherever it is', () => {
    const bytes = encodeModel(harbour());
    expect(bytes.length).toBeGreaterThan(300);

    for (let at = 0; at < bytes.length; at += 1)
      for (const flip of [0x01, 0x80, 0xff]) {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect(faultOf(changed).code).toBe('damaged-model-file');
      }
  });

  it('shows any missing end and any added byte', () => {
    const bytes = encodeModel(harbour());

    for (let size = 0; size < bytes.length; size += 1)
      expect(faultOf(bytes.slice(0, size)).code).toBe('damaged-model-file');
    expect(faultOf(Uint8Array.from([...bytes, 0, 0, 0, 0])).code).toBe('damaged-model-file');
  });

  it('names the file, the fault and the commands that restore it', () => {
    const failure = faultOf(encodeModel(harbour()).slice(0, 100));

    expect(failure.source).toBe(NAME);
    expect(failure.message).toMatch(/nl-names\.vmod\.br has 100 bytes instead of \d+\.$/);
    expect(failure.next).toContain('npm install verband');
    expect(failure.next).toContain('npm run train -- --layer names --language nl');
  });

  it('tells another format from damage', () => {
    const bytes = encodeModel(harbour());
    bytes[4] = 2;

    expect(faultOf(bytes).message).toContain('is of format 2');
    expect(faultOf(new TextEncoder().encode('{"weights": [1, 2, 3, 4]}')).message).toContain('is no model file');
  });

  it('is read in place, also from memory that threads share', () => {
    const bytes = encodeModel(harbour());
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);

    const { arrays } = decodeModel(shared, NAME);

    expect(arrays.weights?.buffer).toBe(shared.buffer);
    expect(Array.from(arrays.weights ?? [])).toEqual([-128, 0, 127]);
    expect(Object.is(arrays.scale?.[1], -0)).toBe(true);
  });

  it('is read from bytes that start anywhere', () => {
    const bytes = encodeModel(harbour());
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);

    expect(decodeModel(moved.subarray(3), NAME)).toEqual(decodeModel(bytes, NAME));
  });

  it('cannot be written with a header that could not be read', () => {
    const model = { ...harbour(), header: { ...HEADER, scores: { 'F1, dev': Number.NaN } } };

    expect(thrownBy(() => encodeModel(model)).code).toBe('bad-model');
  });
});
