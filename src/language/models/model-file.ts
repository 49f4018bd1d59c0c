// The file of a model: a header and named arrays of numbers, read without copying them.
import { UsageError } from '../../failure/index.js';
import { checksumOf } from './checksum.js';
import { damagedModel } from './damaged-model.js';
import { MODEL_FORMAT, ModelHeader } from './model-header.js';

/** The kinds of arrays that a model may hold. Their memory may be shared between threads. */
export type ModelArray = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array;

/** `Int8Array`: the kind of an array by name. */
type ArrayKind = ModelArray[typeof Symbol.toStringTag];

const VIEWS: Readonly<Record<ArrayKind, new (buffer: ArrayBufferLike, at: number, length: number) => ModelArray>> = {
  Int8Array,
  Uint8Array,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
};

export type Model = { header: ModelHeader; arrays: Record<string, ModelArray> };

type Section = { name: string; type: ArrayKind; length: number };

/**
 * The file, all numbers little-endian: magic, format, checksum of all that follows it, bytes of the file, bytes of the
 * text; then the text (JSON of header and sections, UTF-8), then the sections, each at a multiple of eight.
 */
const PREFIX = { magic: 0, format: 1, checksum: 2, size: 3, textSize: 4, words: 5 } as const;
const PREFIX_BYTES = PREFIX.words * 4;
/** `VMOD` as little-endian number. */
const MAGIC = 0x444f4d56;
const ALIGNMENT = 8;

/**
 * The bytes of a model. Equal models give equal bytes, in whatever order their names were given.
 * @throws UsageError `bad-model` for a header that could not be read again: a score that is no number, a missing field
 */
export function encodeModel(model: Model): Uint8Array {
  const arrays = Object.entries(model.arrays).sort(([a], [b]) => (a < b ? -1 : 1));
  const sections = arrays.map(
    ([name, array]): Section => ({ name, type: array[Symbol.toStringTag], length: array.length }),
  );
  const header = checkHeader(model.header);
  const text = new TextEncoder().encode(JSON.stringify(sortKeys({ header, sections })));
  let size = align(PREFIX_BYTES + text.length);
  for (const [, array] of arrays) size += align(array.byteLength);

  const bytes = new Uint8Array(size);
  bytes.set(text, PREFIX_BYTES);
  let at = align(PREFIX_BYTES + text.length);
  for (const [, array] of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += align(array.byteLength);
  }
  const words = new Uint32Array(bytes.buffer);
  words.set([MAGIC, MODEL_FORMAT, 0, size, text.length]);
  words[PREFIX.checksum] = checksumOf(words.subarray(PREFIX.size));
  return bytes;
}

/**
 * The model in these bytes; its arrays are views of them, so memory that threads share stays shared. Only bytes that do
 * not start at a multiple of eight are copied once.
 * @param name names the file in a message
 * @throws InputError `damaged-model-file` for a changed or missing byte and for another format, with the restoring command
 */
export function decodeModel(bytes: Uint8Array, name: string): Model {
  const aligned = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  const textSize = checkPrefix(aligned, name);
  const { header, sections } = readText(aligned.slice(PREFIX_BYTES, PREFIX_BYTES + textSize), name);
  let at = align(PREFIX_BYTES + textSize);
  const views = sections.map(({ name: section, type, length }): [string, ModelArray] => {
    const view = new VIEWS[type](aligned.buffer, aligned.byteOffset + at, length);
    at += align(view.byteLength);
    return [section, view];
  });
  return { header, arrays: Object.fromEntries(views) };
}

/** The size of the text, once all bytes are known to be those that were written. */
function checkPrefix(bytes: Uint8Array, name: string): number {
  if (bytes.length < PREFIX_BYTES) throw damagedModel(name, `is cut off after ${bytes.length} bytes`);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  if (words[PREFIX.magic] !== MAGIC) throw damagedModel(name, 'is no model file');
  const format = words[PREFIX.format];
  if (format !== MODEL_FORMAT)
    throw damagedModel(name, `is of format ${format}, and this version of Verband reads format ${MODEL_FORMAT}`);
  const size = words[PREFIX.size];
  if (size !== bytes.length) throw damagedModel(name, `has ${bytes.length} bytes instead of ${size}`);
  if (words[PREFIX.checksum] !== checksumOf(words.subarray(PREFIX.size)))
    throw damagedModel(name, 'is damaged: its checksum is wrong');
  return words[PREFIX.textSize] ?? 0;
}

function readText(text: Uint8Array, name: string): { header: ModelHeader; sections: Section[] } {
  try {
    const { header, sections } = JSON.parse(new TextDecoder().decode(text)) as { header: unknown; sections: Section[] };
    return { header: ModelHeader.parse(header), sections };
  } catch (cause) {
    throw damagedModel(name, 'has a header that cannot be read', cause);
  }
}

function checkHeader(header: ModelHeader): ModelHeader {
  const result = ModelHeader.safeParse(header);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UsageError({
    code: 'bad-model',
    message: `The header of a model is not valid: ${issue?.message ?? ''} at ${issue?.path.join('.') ?? ''}.`,
    next: 'Mend the trainer that wrote it.',
  });
}

function align(size: number): number {
  return Math.ceil(size / ALIGNMENT) * ALIGNMENT;
}

/** Keys in order at every depth. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
