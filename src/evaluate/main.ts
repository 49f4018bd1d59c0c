// `npm run evaluate`: scores the built-in extractor against a gold set.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeFailure, UsageError } from '../failure/index.js';
import { loadExtractor, loadOntology, packagePath } from '../resources/index.js';
import { evaluate } from './evaluate.js';
import { buildMeasure } from './measure.js';
import { readGold } from './read-gold.js';
import { reportEvaluation } from './report.js';

const HELP = `Scores the built-in extractor against marked articles.

  npm run evaluate                                    the gold of this package
  npm run evaluate -- --gold FILE|DIR --texts DIR     another gold set and its texts
  npm run evaluate -- --predicates                    with a line for each predicate

  --gold FILE|DIR   gold file, or a folder of them (default graph-data/gold)
  --texts DIR       folder with the texts (default: texts beside the gold file)
  --predicates      a line for each predicate
  --misses FILE     writes what was missed and what is false, with its sentences, as JSON
  --json            prints everything as one JSON document
`;

const OPTIONS = {
  gold: { type: 'string' },
  texts: { type: 'string' },
  misses: { type: 'string' },
  predicates: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const USAGE_EXIT_CODE = 2;

async function main(argv: string[]): Promise<void> {
  const options = parseOptions(argv);
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  const articles = readGold(options.gold ?? packagePath('graph-data', 'gold'), options.texts);
  const measure = buildMeasure(loadOntology());
  const { evaluation, misses, failures } = await evaluate(articles, { extractor: loadExtractor(), measure });
  if (options.misses !== undefined) writeFileSync(options.misses, `${JSON.stringify(misses, null, 1)}\n`);
  for (const { document, failure } of failures)
    process.stderr.write(`${document}: ${failure.message} ${failure.next}\n`);
  const output = options.json
    ? JSON.stringify({ ...evaluation, failures }, null, 1)
    : reportEvaluation(evaluation, { predicates: options.predicates });
  process.stdout.write(`${output}\n`);
  if (failures.length > 0) process.exitCode = 1;
}

function parseOptions(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: OPTIONS }).values;
  } catch (cause) {
    throw new UsageError({
      code: 'bad-option',
      message: cause instanceof Error ? cause.message : String(cause),
      next: 'Run npm run evaluate -- --help for the options.',
      cause,
    });
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const { message, next } = describeFailure(error);
  process.stderr.write(`${message} ${next}\n`);
  process.exitCode = error instanceof UsageError ? USAGE_EXIT_CODE : 1;
});
