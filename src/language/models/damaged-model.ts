// What is said of a model file that cannot be used, and how to get it back.
import { InputError } from '../../failure/index.js';

/** Name of the file in which the model of a layer and language is kept. */
export function modelFileName(language: string, layer: string): string {
  return `${language}-${layer}.vmod.br`;
}

/** @param name file name or path, `nl-names.vmod.br`: it tells which model must be trained again */
export function damagedModel(name: string, fault: string, cause?: unknown): InputError {
  return new InputError({
    code: 'damaged-model-file',
    message: `The model file ${name} ${fault}.`,
    next: restoringModel(name),
    source: name,
    cause,
  });
}

/** The two commands that bring a model file back. */
export function restoringModel(name: string): string {
  const [, language = 'nl|en', layer = 'LAYER'] = /(?:^|[\\/])(nl|en)-([a-z]+)\.vmod(?:\.br)?$/.exec(name) ?? [];
  const command = `npm run train -- --layer ${layer} --language ${language}`;
  return `Reinstall the package (npm install verband) or, in a checkout, train it again: ${command}`;
}
