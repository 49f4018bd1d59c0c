// The command line of evaluation: what may be said, and what each thing means.

import { parseArgs } from 'node:util';
import { UsageError } from '../failure/index.js';
import type { ModelLanguage } from '../language/index.js';

const LANGUAGES: readonly ModelLanguage[] = ['nl', 'en'];

const OPTIONS = {
  gold: { type: 'string' },
  texts: { type: 'string' },
  misses: { type: 'string' },
  predicates: { type: 'boolean', default: false },
  layer: { type: 'string', multiple: true },
  language: { type: 'string' },
  data: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Marked articles are scored, or layers of reading are measured. */
export type EvaluateOptions =
  | { kind: 'help' }
  | { kind: 'articles'; gold?: string; texts?: string; misses?: string; predicates: boolean; json: boolean }
  | { kind: 'layers'; layers: readonly string[]; languages: readonly ModelLanguage[]; data?: string; json: boolean };

/** The text of `--help`. */
export function describeEvaluation(layers: readonly string[]): string {
  return `Scores the built-in extractor against marked articles, or a layer of reading against a marked corpus.

  npm run evaluate                                    the gold of this package
  npm run evaluate -- --gold FILE|DIR --texts DIR     another gold set and its texts
  npm run evaluate -- --predicates                    with a line for each predicate
  npm run evaluate -- --layer names --language nl --data DIR
  npm run evaluate -- --layer all --data DIR          all layers, both languages

  --gold FILE|DIR   gold file, or a folder of them (default graph-data/gold)
  --texts DIR       folder with the texts (default: texts beside the gold file)
  --predicates      a line for each predicate
  --misses FILE     writes what was missed and what is false, with its sentences, as JSON
  --layer LAYER     ${[...layers, 'all'].join(', ')}; may be repeated
  --language CODE   ${LANGUAGES.join(' or ')} (default: both)
  --data DIR        folder of the corpora (default: the variable VERBAND_DATA)
  --json            prints everything as one JSON document
  --help            this text

Exit code 0: measured; 1: something could not be measured; 2: the command line is wrong.
`;
}

/** @throws UsageError for what does not exist, and for options that do not go together */
export function parseEvaluateOptions(argv: readonly string[], layers: readonly string[]): EvaluateOptions {
  const { help, layer, language, data, json, predicates, ...files } = parse(argv);
  if (help) return { kind: 'help' };
  if (layer === undefined) {
    const stray = language !== undefined ? '--language' : data !== undefined ? '--data' : undefined;
    if (stray !== undefined) throw badOption(`${stray} goes with --layer alone.`);
    return { kind: 'articles', ...files, predicates, json };
  }
  const [article] = [...Object.keys(files), ...(predicates ? ['predicates'] : [])];
  if (article !== undefined) throw badOption(`--${article} does not go with --layer.`);
  return {
    kind: 'layers',
    layers: layer.includes('all') ? layers : layer.map(name => choose('layer', name, [...layers, 'all'])),
    languages: language === undefined ? LANGUAGES : [choose('language', language, LANGUAGES)],
    ...(data === undefined ? {} : { data }),
    json,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values;
  } catch (cause) {
    throw badOption(cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function choose<T extends string>(option: string, value: string, known: readonly T[]): T {
  const chosen = known.find(name => name === value);
  if (chosen === undefined) throw badOption(`There is no ${option} "${value}": it is one of ${known.join(', ')}.`);
  return chosen;
}

function badOption(message: string, cause?: unknown): UsageError {
  return new UsageError({
    code: 'bad-option',
    message,
    next: 'Run npm run evaluate -- --help for the options.',
    cause,
  });
}
