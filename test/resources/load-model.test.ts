// Models on disk: read once, shared between threads, missing and damaged.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { encodeModel } from '../../src/language/index.js';
import { adoptModels, listModels, loadModel, shareModels } from '../../src/resources/load-model.js';
import { thrownBy } from '../support/thrown-by.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verband-models-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const harbour = (): Uint8Array =>
  encodeModel({
    header: {
      format: 1,
      layer: 'names',
      language: 'nl',
      sources: [],
      licence: 'CC0',
      date: '2024-05-01',
      scores: {},
      settings: {},
    },
    arrays: { weights: Int8Array.from([3, -4]) },
  });

const write = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

describe('loadModel', () => {
  it('reads a model once, into memory that threads share', () => {
    write('nl-names.vmod.br', brotliCompressSync(harbour()));

    const model = loadModel('names', 'nl', folder);

    expect(model.arrays.weights).toEqual(Int8Array.from([3, -4]));
    expect(Object.prototype.toString.call(model.arrays.weights?.buffer)).toBe('[object SharedArrayBuffer]');
    expect(loadModel('names', 'nl', folder)).toBe(model);
  });

  it('names a file that is missing and the commands that restore it', () => {
    const failure = thrownBy(() => loadModel('trees', 'en', folder));

    expect(failure).toMatchObject({ code: 'missing-model-file', source: join(folder, 'en-trees.vmod.br') });
    expect(failure.message).toContain(join(folder, 'en-trees.vmod.br'));
    expect(failure.next).toContain('npm run train -- --layer trees --language en');
  });

  it.each([
    ['a file that is not packed', () => harbour()],
    ['a packed file that is cut off', () => brotliCompressSync(harbour()).subarray(0, 60)],
    ['an empty file', () => new Uint8Array()],
    ['a packed file of something else', () => brotliCompressSync('a song of the sea, and not a short one')],
    ['a packed file with a changed byte', () => brotliCompressSync(harbour().fill(9, 40, 41))],
  ])('refuses %s', (_, bytes) => {
    const path = write('nl-names.vmod.br', bytes());

    const failure = thrownBy(() => loadModel('names', 'nl', folder));

    expect(failure).toMatchObject({ code: 'damaged-model-file', source: path });
    expect(failure.next).toContain('npm run train -- --layer names --language nl');
  });

  it('reads a file that was damaged before and then restored', () => {
    write('nl-names.vmod.br', harbour());
    thrownBy(() => loadModel('names', 'nl', folder));
    write('nl-names.vmod.br', brotliCompressSync(harbour()));

    expect(loadModel('names', 'nl', folder).header.layer).toBe('names');
  });
});

describe('listModels', () => {
  it('tells layer, language and size, and leaves other files alone', () => {
    write('nl-names.vmod.br', new Uint8Array(7));
    write('README.md', new Uint8Array(3));
    write('fr-names.vmod.br', new Uint8Array(3));

    expect(listModels(folder)).toEqual([
      { layer: 'names', language: 'nl', path: join(folder, 'nl-names.vmod.br'), bytes: 7 },
    ]);
    expect(listModels(join(folder, 'nowhere'))).toEqual([]);
  });
});

describe('models of another thread', () => {
  it('are adopted without reading a file', () => {
    const path = join(folder, 'nl-names.vmod.br');
    const bytes = new Uint8Array(new SharedArrayBuffer(harbour().length));
    bytes.set(harbour());

    adoptModels([{ path, bytes }]);

    expect(loadModel('names', 'nl', folder).arrays.weights?.buffer).toBe(bytes.buffer);
  });

  it('lie in the same memory there', async () => {
    write('nl-names.vmod.br', brotliCompressSync(harbour()));
    const { weights } = loadModel('names', 'nl', folder).arrays;
    const shared = shareModels().find(({ path }) => path.startsWith(folder));
    const worker = new Worker(
      `const { workerData, parentPort } = require('node:worker_threads');
       workerData.bytes[workerData.at] = 77;
       parentPort.postMessage('done');`,
      { eval: true, workerData: { bytes: shared?.bytes, at: weights?.byteOffset } },
    );

    await new Promise(resolve => worker.once('message', resolve));
    await worker.terminate();

    expect(weights?.[0]).toBe(77);
  });
});
