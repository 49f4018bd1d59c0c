// The command line of training, with a trainer of our own that counts letters.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { decodeModel, encodeModel, type Model } from '../../src/language/index.js';
import type { LayerRecipe } from '../../src/training/layers.js';
import { runTrainCommand } from '../../src/training/train-command.js';
import type { Trainer } from '../../src/training/trainer.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verband-train-'));
  mkdirSync(join(folder, 'songs'));
  writeFileSync(join(folder, 'songs', 'nl.txt'), 'de zee');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const countLetters: Trainer = ({ language, corpora, log }) => {
  const text = corpora.read('songs', `${language}.txt`);
  log('counted');
  return {
    header: {
      format: 1,
      layer: 'letters',
      language,
      sources: [{ name: 'Harbour songs', licence: 'CC0', parts: [`songs/${language}.txt`] }],
      licence: 'CC0',
      date: '',
      scores: { 'letters right': 99.5 },
      settings: { alphabet: 26 },
    },
    arrays: {
      counts: Uint16Array.from([...'abcdefghijklmnopqrstuvwxyz'].map(letter => text.split(letter).length - 1)),
    },
  };
};

const recipe = (train: Trainer): LayerRecipe => ({ load: async () => train, date: '2024-05-01', code: [] });

async function run(argv: readonly string[], train = countLetters) {
  const [printed, errors]: [string[], string[]] = [[], []];
  let time = 0;
  const code = await runTrainCommand(argv, {
    layers: { letters: recipe(train) },
    environment: { VERBAND_DATA: folder },
    print: text => printed.push(text),
    printError: text => errors.push(text),
    now: () => {
      time += 1500;
      return time;
    },
  });
  return { code, printed: printed.join(''), errors: errors.join('') };
}

const out = () => join(folder, 'models');
const path = () => join(out(), 'nl-letters.vmod.br');
const ask = (...more: string[]) => ['--layer', 'letters', '--language', 'nl', '--out', out(), ...more];
const readBack = (): Model => decodeModel(brotliDecompressSync(readFileSync(path())), path());
const rewrite = (change: (model: Model) => void) => {
  const model = readBack();
  change(model);
  writeFileSync(path(), brotliCompressSync(encodeModel(model)));
};

describe('npm run train', () => {
  it('writes the model, dated by its recipe and marked with its code', async () => {
    const { code, printed } = await run(ask());

    const { header, arrays } = readBack();
    expect(code).toBe(0);
    expect(printed).toContain('nl-letters.vmod.br: 0 kB; letters right 99.50');
    expect(arrays.counts?.[4]).toBe(3);
    expect(header).toMatchObject({ date: '2024-05-01', settings: { alphabet: 26 } });
    expect(header.settings.code).toMatch(/^[0-9a-f]{12}$/);
    expect(readdirSync(out())).toEqual(['nl-letters.vmod.br']);
  });

  it('writes the same bytes again', async () => {
    await run(ask());
    const first = readFileSync(path());
    await run(ask());

    expect(readFileSync(path()).equals(first)).toBe(true);
  });

  it('tells how far it is, with the seconds gone by', async () => {
    const { errors } = await run(ask());

    expect(errors.split('\n')).toEqual([
      '    1.5 s  letters nl: started',
      '    3.0 s  letters nl: counted',
      '    4.5 s  letters nl: trained',
      '',
    ]);
  });

  it('trains every language, and stops with the name of a corpus that is not there', async () => {
    const { code, errors } = await run(['--layer', 'all', '--language', 'all', '--out', out()]);

    expect(code).toBe(1);
    expect(errors).toContain(join(folder, 'songs', 'en.txt'));
    expect(readdirSync(out())).toEqual(['nl-letters.vmod.br']);
  });

  it('leaves the old file whole when training fails', async () => {
    await run(ask());
    const before = readFileSync(path());
    const { code } = await run(ask(), () => {
      throw new Error('out of memory');
    });

    expect(code).toBe(1);
    expect(readdirSync(out())).toEqual(['nl-letters.vmod.br']);
    expect(readFileSync(path()).equals(before)).toBe(true);
  });

  it('says before training that the folder cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const argv = ['--layer', 'letters', '--language', 'nl', '--out', join(folder, 'file', 'models')];
    const { code, errors } = await run(argv);

    expect(code).toBe(1);
    expect(errors).toContain('--out DIR');
    expect(errors).not.toContain('started');
  });

  it('refuses a model of another layer', async () => {
    const { code, errors } = await run(ask(), async context => {
      const { header, arrays } = await countLetters(context);
      return { header: { ...header, layer: 'words' }, arrays };
    });

    expect(code).toBe(2);
    expect(errors).toContain('The trainer of letters in nl gave a model of words in nl.');
  });
});

describe('npm run train --check', () => {
  it('writes nothing and says that the file is the same', async () => {
    await run(ask());
    const { code, printed } = await run(ask('--check'));

    expect(code).toBe(0);
    expect(printed).toBe(`${path()} is the same, byte for byte\n`);
  });

  it('names the arrays and fields that differ', async () => {
    await run(ask());
    rewrite(({ header, arrays }) => {
      header.licence = 'CC BY 4.0';
      arrays.counts = Uint16Array.from([1]);
    });
    const before = readFileSync(path());
    const { code, printed } = await run(ask('--check'));

    expect(code).toBe(1);
    expect(printed).toBe(`${path()} differs: arrays counts; header licence\n`);
    expect(readFileSync(path()).equals(before)).toBe(true);
  });

  it('counts a file as the same that is packed otherwise, or whose training code alone was edited', async () => {
    await run(ask());
    writeFileSync(path(), brotliCompressSync(brotliDecompressSync(readFileSync(path())), { params: { 1: 0 } }));
    const repacked = await run(ask('--check'));
    rewrite(({ header }) => {
      header.settings.code = 'abcdef012345';
    });
    const edited = await run(ask('--check'));

    expect([repacked.code, edited.code]).toEqual([0, 0]);
    expect(repacked.printed).toContain('packed by another version of brotli');
    expect(edited.printed).toContain('its training code has been edited since');
  });

  it('says that a file is missing, and fails on a damaged one', async () => {
    const missing = await run(ask('--check'));
    mkdirSync(out());
    writeFileSync(path(), 'no model');
    const damaged = await run(ask('--check'));

    expect(missing).toMatchObject({ code: 1, printed: `${path()} is not there\n` });
    expect(damaged.code).toBe(1);
    expect(damaged.errors).toContain('npm run train -- --layer letters --language nl');
  });
});

describe('the command line of training', () => {
  it('tells its options and layers', async () => {
    const { code, printed } = await run(['--help']);

    expect(code).toBe(0);
    for (const part of ['--layer LAYER', 'letters, all', '--check', 'VERBAND_DATA', 'Exit code'])
      expect(printed).toContain(part);
  });

  it.each([
    [['--layer', 'letters'], '--language is missing: one of nl, en, all.'],
    [['--language', 'nl'], '--layer is missing: one of letters, all.'],
    [['--layer', 'lettres', '--language', 'nl'], 'There is no layer "lettres": it is one of letters, all.'],
    [['--layer', 'letters', '--language', 'fr'], 'There is no language "fr": it is one of nl, en, all.'],
    [['--layers', 'letters'], "Unknown option '--layers'"],
    [['letters'], 'Unexpected argument'],
  ])('is refused with exit code 2: %j', async (argv, message) => {
    const { code, errors } = await run(argv);

    expect(code).toBe(2);
    expect(errors).toContain(message);
    expect(errors).toContain('npm run train -- --help');
  });
});
