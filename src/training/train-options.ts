// The command line of training: what may be said, and what each thing means.

import { parseArgs } from 'node:util';
import { UsageError } from '../failure/index.js';
import type { ModelLanguage } from '../language/index.js';

const LANGUAGES: readonly ModelLanguage[] = ['nl', 'en'];

export type TrainOptions = {
  help: boolean;
  layers: readonly string[];
  languages: readonly ModelLanguage[];
  data: string | undefined;
  out: string | undefined;
  check: boolean;
};

/** The text of `--help`. */
export function describeTraining(layers: readonly string[]): string {
  return `Trains language models from open corpora; the same corpora give the same files.

  npm run train -- --layer names --language nl --data DIR     one model
  npm run train -- --layer all --language all --data DIR      all of them
  npm run train -- --layer names --language nl --check        is the committed model what training gives?

  --layer LAYER     ${[...layers, 'all'].join(', ')}
  --language CODE   ${[...LANGUAGES, 'all'].join(', ')}
  --data DIR        folder of the corpora (default: the variable VERBAND_DATA)
  --out DIR         folder for the models (default: graph-data/models)
  --check           writes nothing; says whether the file that is there is the same, byte for byte
  --help            this text

Exit code 0: done, or the same; 1: something failed, or differs; 2: the command line is wrong.
`;
}

const OPTIONS = {
  layer: { type: 'string' },
  language: { type: 'string' },
  data: { type: 'string' },
  out: { type: 'string' },
  check: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** @throws UsageError for an option, layer or language that does not exist, and where layer or language is missing */
export function parseTrainOptions(argv: readonly string[], layers: readonly string[]): TrainOptions {
  const { layer, language, data, out, check, help } = parse(argv);
  if (help) return { help, layers: [], languages: [], data, out, check };
  return {
    help,
    layers: choose('layer', layer, layers),
    languages: choose('language', language, LANGUAGES),
    data,
    out,
    check,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values;
  } catch (cause) {
    throw badOption(cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function choose<T extends string>(option: string, value: string | undefined, known: readonly T[]): readonly T[] {
  const choice = [...known, 'all'].join(', ');
  if (value === undefined) throw badOption(`--${option} is missing: one of ${choice}.`);
  if (value === 'all') return known;
  const chosen = known.filter(name => name === value);
  if (chosen.length === 0) throw badOption(`There is no ${option} "${value}": it is one of ${choice}.`);
  return chosen;
}

function badOption(message: string, cause?: unknown): UsageError {
  return new UsageError({ code: 'bad-option', message, next: 'Run npm run train -- --help for the options.', cause });
}
