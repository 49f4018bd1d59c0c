// The command line of evaluation, with layers of our own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Corpora } from '../../src/evaluate/corpora/index.js';
import { runEvaluateCommand } from '../../src/evaluate/evaluate-command.js';
import type { LayerEntry } from '../../src/evaluate/layers/layer-table.js';
import { measureLayers } from '../../src/evaluate/layers/measure-layers.js';
import { reportLayers } from '../../src/evaluate/layers/report-layers.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verband-layers-'));
  writeFileSync(join(folder, 'nl.txt'), 'een twee drie');
  writeFileSync(join(folder, 'en.txt'), 'one two');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const words: LayerEntry = {
  models: [],
  measure: ({ language, corpora }) => {
    const { length } = corpora.read(`${language}.txt`).split(' ');
    return [
      { layer: 'words', language, name: 'F1, songs', value: 87.654, count: length },
      { layer: 'words', language, name: 'recall, songs', value: 90, count: length },
    ];
  },
};
const tides: LayerEntry = {
  models: ['tides', 'moons'],
  measure: ({ language }) => [{ layer: 'tides', language, name: 'height', value: 50, count: 4 }],
};

async function run(argv: readonly string[], environment: Record<string, string> = {}) {
  const [printed, errors]: [string[], string[]] = [[], []];
  let time = 0;
  const code = await runEvaluateCommand(argv, {
    layers: { words, tides },
    environment,
    print: text => printed.push(text),
    printError: text => errors.push(text),
    now: () => {
      time += 2000;
      return time;
    },
  });
  return { code, printed: printed.join(''), errors: errors.join('') };
}

describe('npm run evaluate -- --layer', () => {
  it('prints the scores of a layer in both languages, and the slowest', async () => {
    const { code, printed } = await run(['--layer', 'words', '--data', folder]);

    expect(code).toBe(0);
    expect(printed.split('\n')).toEqual([
      'layer  language  score              %  of  seconds  kB',
      'words  nl        F1, songs      87.65   3      2.0',
      'words  nl        recall, songs  90.00   3',
      'words  en        F1, songs      87.65   2      2.0',
      'words  en        recall, songs  90.00   2',
      '',
      'slowest: words nl, 2.0 s',
      '',
    ]);
  });

  it('measures several layers, or all, in one language', async () => {
    const layersOf = (printed: string) => JSON.parse(printed).layers.map((result: { layer: string }) => result.layer);
    const one = ['--language', 'nl', '--json'];

    expect(layersOf((await run(['--layer', 'all', ...one], { VERBAND_DATA: folder })).printed)).toEqual([
      'words',
      'tides',
    ]);
    expect(layersOf((await run(['--layer', 'tides', '--layer', 'words', ...one, '--data', folder])).printed)).toEqual([
      'tides',
      'words',
    ]);
  });

  it('names a corpus that is missing and measures the rest', async () => {
    rmSync(join(folder, 'nl.txt'));
    const { code, printed, errors } = await run(['--layer', 'all', '--data', folder]);

    expect(code).toBe(1);
    expect(errors).toContain(join(folder, 'nl.txt'));
    expect(printed).toContain('words  en');
    expect(printed).toContain('tides  nl');
    expect(printed).not.toContain('words  nl');
  });

  it.each([
    [['--layer', 'words'], 'No folder of corpora is named.'],
    [['--layer', 'wrods', '--data', '.'], 'There is no layer "wrods": it is one of words, tides, all.'],
    [['--layer', 'words', '--language', 'fr', '--data', '.'], 'There is no language "fr"'],
    [['--layer', 'words', '--data', '.', '--gold', 'x'], '--gold does not go with --layer.'],
    [['--layer', 'words', '--data', '.', '--predicates'], '--predicates does not go with --layer.'],
    [['--data', '.'], '--data goes with --layer alone.'],
    [['--language', 'nl'], '--language goes with --layer alone.'],
    [['--layers', 'words'], "Unknown option '--layers'"],
  ])('is refused with exit code 2: %j', async (argv, message) => {
    const { code, errors } = await run(argv);

    expect(code).toBe(2);
    expect(errors).toContain(message);
  });
});

describe('npm run evaluate', () => {
  it('scores marked articles as before', async () => {
    const { code, printed } = await run([]);

    expect(code).toBe(0);
    expect(printed).toContain('claims P');
    expect(printed).toContain('mean of documents');
  });

  it('tells its options and layers', async () => {
    const { code, printed } = await run(['--help']);

    expect(code).toBe(0);
    expect(printed).toContain('words, tides, all; may be repeated');
    expect(printed).toContain('VERBAND_DATA');
  });
});

describe('the table of layers', () => {
  const corpora = () => new Corpora(folder);
  const models = [
    { layer: 'tides', language: 'nl' as const, path: '', bytes: 2048 },
    { layer: 'moons', language: 'nl' as const, path: '', bytes: 1024 },
    { layer: 'tides', language: 'en' as const, path: '', bytes: 9999999 },
  ];

  it('names the slowest and the largest, whose model files count together', () => {
    const times = [0, 9000, 10000, 11000];
    const { results } = measureLayers({
      table: { words, tides },
      layers: ['words', 'tides'],
      languages: ['nl'],
      corpora: corpora(),
      models,
      now: () => times.shift() ?? 0,
    });

    expect(reportLayers(results)).toContain('slowest: words nl, 9.0 s\nlargest: tides nl, 3 kB');
  });

  it('names neither when one layer was measured', () => {
    const task = { table: { tides }, layers: ['tides'], languages: ['nl' as const], corpora: corpora(), models };

    expect(reportLayers(measureLayers({ ...task, now: () => 0 }).results)).not.toContain('slowest');
  });

  it('does not hide a fault of the program', () => {
    const broken: LayerEntry = {
      models: [],
      measure: () => {
        throw new RangeError('a fault');
      },
    };
    const task = { table: { broken }, layers: ['broken'], languages: ['nl' as const], corpora: corpora(), models };

    expect(() => measureLayers({ ...task, now: () => 0 })).toThrow('a fault');
  });
});
