// Takes the arrays of a model out by name and kind.
import { damagedModel, modelFileName } from './damaged-model.js';
import type { Model, ModelArray } from './model-file.js';
import { unpackStrings } from './pack-strings.js';

/** `Int8Array` and its like. The type is taken from the prototype, whose memory may be shared. */
type ArrayClass<Kind extends ModelArray> = {
  new (length: number): ModelArray;
  readonly prototype: Kind;
  readonly name: string;
};

/**
 * The array of this name, of this kind: `arrayOf(model, 'weights', Int8Array)`.
 * @throws InputError `damaged-model-file` when the model has none
 */
export function arrayOf<Kind extends ModelArray>(model: Model, name: string, kind: ArrayClass<Kind>): Kind {
  const array = model.arrays[name];
  if (array !== undefined && isOfKind(array, kind)) return array;
  const { language, layer } = model.header;
  throw damagedModel(modelFileName(language, layer), `has no ${kind.name} of the name "${name}"`);
}

/** @throws InputError `damaged-model-file` when the model has no such array of bytes */
export function byteArray(model: Model, name: string): Uint8Array {
  return arrayOf(model, name, Uint8Array);
}

/** A list of texts, packed with `packStrings`. @throws InputError `damaged-model-file` when the model has no such array */
export function textLines(model: Model, name: string): string[] {
  return unpackStrings(byteArray(model, name));
}

function isOfKind<Kind extends ModelArray>(array: ModelArray, kind: ArrayClass<Kind>): array is Kind {
  return array instanceof kind;
}
