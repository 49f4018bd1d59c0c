// The trained language models that the package ships, each read once per process.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { InputError, messageOf } from '../failure/index.js';
import {
  damagedModel,
  decodeModel,
  type Model,
  type ModelLanguage,
  modelFileName,
  restoringModel,
} from '../language/index.js';
import { packagePath } from './package-files.js';

export type ModelFile = {
  layer: string;
  language: ModelLanguage;
  path: string;
  /** Size of the compressed file. */
  bytes: number;
};

/** The uncompressed bytes of a model, in memory that another thread may read as well. */
export type SharedModel = { path: string; bytes: Uint8Array<SharedArrayBuffer> };

const MODEL_NAME = /^(?<language>nl|en)-(?<layer>[a-z]+)\.vmod\.br$/;

const loaded = new Map<string, { bytes: SharedModel['bytes']; model: Model }>();

/** Where the models lie. */
export function modelFolder(): string {
  return packagePath('graph-data', 'models');
}

/**
 * The model of a layer, from `graph-data/models` unless another folder is named.
 * @throws InputError `missing-model-file` or `damaged-model-file`, naming the file and the command that restores it
 */
export function loadModel(layer: string, language: ModelLanguage, folder = modelFolder()): Model {
  const path = join(folder, modelFileName(language, layer));
  const known = loaded.get(path);
  if (known !== undefined) return known.model;
  const bytes = unpack(readModelBytes(path), path);
  const model = decodeModel(bytes, path);
  loaded.set(path, { bytes, model });
  return model;
}

/** The model files in a folder, by name; none where there is no such folder. */
export function listModels(folder = modelFolder()): ModelFile[] {
  return readNames(folder).flatMap(name => {
    const { language, layer } = MODEL_NAME.exec(name)?.groups ?? {};
    if (layer === undefined || (language !== 'nl' && language !== 'en')) return [];
    const path = join(folder, name);
    return [{ layer, language, path, bytes: statSync(path).size }];
  });
}

/** Models that this process has read, to be handed to a worker thread: nothing is copied on the way. */
export function shareModels(): SharedModel[] {
  return [...loaded].map(([path, { bytes }]) => ({ path, bytes }));
}

/** In a worker thread: takes models from the thread that read them, so that `loadModel` need not read them again. */
export function adoptModels(models: readonly SharedModel[]): void {
  for (const { path, bytes } of models)
    if (!loaded.has(path)) loaded.set(path, { bytes, model: decodeModel(bytes, path) });
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function readModelBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new InputError({
      code: 'missing-model-file',
      message: `The model file ${path} cannot be read: ${messageOf(cause)}.`,
      next: restoringModel(basename(path)),
      source: path,
      cause,
    });
  }
}

function unpack(packed: Uint8Array, path: string): SharedModel['bytes'] {
  try {
    const unpacked = brotliDecompressSync(packed);
    const bytes = new Uint8Array(new SharedArrayBuffer(unpacked.length));
    bytes.set(unpacked);
    return bytes;
  } catch (cause) {
    throw damagedModel(path, `cannot be unpacked (${messageOf(cause)})`, cause);
  }
}
