// Scores or measures what a command line asks for, and prints the figures.
import { writeFileSync } from 'node:fs';
import { describeFailure, UsageError } from '../failure/index.js';
import { listModels, loadExtractor, loadOntology, packagePath } from '../resources/index.js';
import { openCorpora } from './corpora/index.js';
import { evaluate } from './evaluate.js';
import { describeEvaluation, type EvaluateOptions, parseEvaluateOptions } from './evaluate-options.js';
import type { LayerEntry } from './layers/layer-table.js';
import { measureLayers } from './layers/measure-layers.js';
import { reportLayers } from './layers/report-layers.js';
import { buildMeasure } from './measure.js';
import { readGold } from './read-gold.js';
import { reportEvaluation } from './report.js';

export type EvaluateCommand = {
  layers: Readonly<Record<string, LayerEntry>>;
  environment: Readonly<Record<string, string | undefined>>;
  print: (text: string) => void;
  printError: (text: string) => void;
  /** Milliseconds since any moment. */
  now: () => number;
};

type Asked<Kind> = Extract<EvaluateOptions, { kind: Kind }>;

const USAGE_EXIT_CODE = 2;

/** Runs the command line. @returns the exit code: 0 measured, 1 something could not be measured, 2 wrong usage */
export async function runEvaluateCommand(argv: readonly string[], command: EvaluateCommand): Promise<number> {
  try {
    const known = Object.keys(command.layers);
    const options = parseEvaluateOptions(argv, known);
    if (options.kind === 'layers') return evaluateLayers(options, command);
    if (options.kind === 'articles') return await evaluateArticles(options, command);
    command.print(describeEvaluation(known));
    return 0;
  } catch (error) {
    const { message, next } = describeFailure(error);
    command.printError(`${message} ${next}\n`);
    return error instanceof UsageError ? USAGE_EXIT_CODE : 1;
  }
}

async function evaluateArticles(options: Asked<'articles'>, { print, printError }: EvaluateCommand): Promise<number> {
  const articles = readGold(options.gold ?? packagePath('graph-data', 'gold'), options.texts);
  const measure = buildMeasure(loadOntology());
  const { evaluation, misses, failures } = await evaluate(articles, { extractor: loadExtractor(), measure });
  if (options.misses !== undefined) writeFileSync(options.misses, `${JSON.stringify(misses, null, 1)}\n`);
  for (const { document, failure } of failures) printError(`${document}: ${failure.message} ${failure.next}\n`);
  const { predicates } = options;
  print(`${options.json ? asJson({ ...evaluation, failures }) : reportEvaluation(evaluation, { predicates })}\n`);
  return failures.length > 0 ? 1 : 0;
}

function evaluateLayers(options: Asked<'layers'>, command: EvaluateCommand): number {
  const { results, failures } = measureLayers({
    table: command.layers,
    layers: options.layers,
    languages: options.languages,
    corpora: openCorpora(options.data, command.environment),
    models: listModels(),
    now: command.now,
  });
  for (const { layer, language, failure } of failures)
    command.printError(`${layer} ${language}: ${failure.message} ${failure.next}\n`);
  command.print(`${options.json ? asJson({ layers: results, failures }) : reportLayers(results)}\n`);
  return failures.length > 0 ? 1 : 0;
}

function asJson(value: unknown): string {
  return JSON.stringify(value, null, 1);
}
