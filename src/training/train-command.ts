// Trains what a command line asks for, and writes or compares the files.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { type Corpora, openCorpora } from '../evaluate/index.js';
import { describeFailure, InputError, messageOf, UsageError } from '../failure/index.js';
import { type Model, type ModelLanguage, modelFileName } from '../language/index.js';
import { modelFolder } from '../resources/index.js';
import { codeMark } from './code-mark.js';
import { compareModelFile } from './compare-model.js';
import type { LayerRecipe } from './layers.js';
import { packModel } from './pack-model.js';
import { describeTraining, parseTrainOptions, type TrainOptions } from './train-options.js';

export type TrainCommand = {
  layers: Readonly<Record<string, LayerRecipe>>;
  environment: Readonly<Record<string, string | undefined>>;
  print: (text: string) => void;
  /** Progress and faults. */
  printError: (text: string) => void;
  /** Milliseconds since any moment. */
  now: () => number;
};

const USAGE_EXIT_CODE = 2;

/** Runs the command line. @returns the exit code: 0 done, 1 failed or different, 2 wrong usage */
export async function runTrainCommand(argv: readonly string[], command: TrainCommand): Promise<number> {
  try {
    const known = Object.keys(command.layers);
    const options = parseTrainOptions(argv, known);
    if (options.help) {
      command.print(describeTraining(known));
      return 0;
    }
    return (await trainAll(options, command)) ? 0 : 1;
  } catch (error) {
    const { message, next } = describeFailure(error);
    command.printError(`${message} ${next}\n`);
    return error instanceof UsageError ? USAGE_EXIT_CODE : 1;
  }
}

/** Whether all went well: with `--check`, whether all files are the same. */
async function trainAll(options: TrainOptions, command: TrainCommand): Promise<boolean> {
  const corpora = openCorpora(options.data, command.environment);
  const folder = options.out ?? modelFolder();
  if (!options.check) makeFolder(folder);
  let isWell = true;
  for (const layer of options.layers)
    for (const language of options.languages) {
      const recipe = command.layers[layer];
      if (recipe === undefined) continue;
      const model = await trainLayer(recipe, { layer, language, corpora, command });
      const path = join(folder, modelFileName(language, layer));
      if (options.check) isWell = check(path, model, command) && isWell;
      else await write(path, model, command);
    }
  return isWell;
}

/** Before training, which may take minutes, not after it. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    failToWrite(folder, cause);
  }
}

function failToWrite(path: string, cause: unknown): never {
  throw new InputError({
    code: 'model-not-writable',
    message: `The model cannot be written to ${path}: ${messageOf(cause)}.`,
    next: 'Check the free space and the rights of the folder, or name another one with --out DIR.',
    source: path,
    cause,
  });
}

type Task = { layer: string; language: ModelLanguage; corpora: Corpora; command: TrainCommand };

async function trainLayer(recipe: LayerRecipe, { layer, language, corpora, command }: Task): Promise<Model> {
  const started = command.now();
  const log = (line: string) => {
    const seconds = ((command.now() - started) / 1000).toFixed(1).padStart(7);
    command.printError(`${seconds} s  ${layer} ${language}: ${line}\n`);
  };
  log('started');
  const train = await recipe.load();
  const { header, arrays } = await train({ language, corpora, log });
  if (header.layer !== layer || header.language !== language)
    throw new UsageError({
      code: 'bad-model',
      message: `The trainer of ${layer} in ${language} gave a model of ${header.layer} in ${header.language}.`,
      next: 'Mend the trainer or its line in src/training/layers.ts.',
    });
  log('trained');
  const settings = { ...header.settings, code: codeMark(recipe.code) };
  return { header: { ...header, date: recipe.date, settings }, arrays };
}

function check(path: string, model: Model, command: TrainCommand): boolean {
  const { isSame, text } = compareModelFile(path, model, packModel(model));
  command.print(`${text}\n`);
  return isSame;
}

/** Writes beside and renames: whoever stops the program finds the old file or the new one, never half of one. */
async function write(path: string, model: Model, command: TrainCommand): Promise<void> {
  const packed = packModel(model);
  await writeFileAtomic(path, packed).catch((cause: unknown) => failToWrite(path, cause));
  const scores = Object.entries(model.header.scores).map(([name, value]) => `${name} ${value.toFixed(2)}`);
  command.print(`${[`${path}: ${(packed.length / 1024).toFixed(0)} kB`, ...scores].join('; ')}\n`);
}
