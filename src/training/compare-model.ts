// Whether a model file is what training gives, and if not, what differs.
import { existsSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { decodeModel, encodeModel, type Model } from '../language/index.js';

export type Comparison = { isSame: boolean; text: string };

/**
 * Compares a file with a model just trained and with its packed bytes. Files that only another version of brotli packed, or
 * whose training code has another mark since, hold the same model: they count as the same, and the text says so.
 * @throws InputError when the file is damaged
 */
export function compareModelFile(path: string, model: Model, packed: Uint8Array): Comparison {
  if (!existsSync(path)) return { isSame: false, text: `${path} is not there` };
  const committed = readFileSync(path);
  if (equalBytes(committed, packed)) return { isSame: true, text: `${path} is the same, byte for byte` };
  const unpacked = unpack(committed);
  if (equalBytes(unpacked, encodeModel(model)))
    return { isSame: true, text: `${path} is the same, packed by another version of brotli` };
  const other = decodeModel(unpacked, path);
  if (equalBytes(encodeModel(withoutCode(other)), encodeModel(withoutCode(model))))
    return { isSame: true, text: `${path} holds the same model; its training code has been edited since` };
  return { isSame: false, text: `${path} differs: ${describeDifference(other, model)}` };
}

function unpack(bytes: Uint8Array): Uint8Array {
  try {
    return brotliDecompressSync(bytes);
  } catch {
    return bytes;
  }
}

function withoutCode({ header, arrays }: Model): Model {
  return { header: { ...header, settings: { ...header.settings, code: '' } }, arrays };
}

/** Which arrays and fields of the header are not equal. */
function describeDifference(committed: Model, trained: Model): string {
  const arrays = namesOf(committed.arrays, trained.arrays).filter(name => {
    const [ours, theirs] = [committed.arrays[name], trained.arrays[name]];
    return ours === undefined || theirs === undefined || !equalBytes(bytesOf(ours), bytesOf(theirs));
  });
  const { header: ours } = committed;
  const { header: theirs } = trained;
  const fields = namesOf(ours, theirs).filter(name => textOf(ours, name) !== textOf(theirs, name));
  const parts = [
    ...(arrays.length > 0 ? [`arrays ${arrays.join(', ')}`] : []),
    ...(fields.length > 0 ? [`header ${fields.join(', ')}`] : []),
  ];
  return parts.join('; ');
}

function namesOf(...records: readonly object[]): string[] {
  return [...new Set(records.flatMap(record => Object.keys(record)))].sort();
}

function textOf(record: object, name: string): string {
  return JSON.stringify(Object.entries(record).find(([key]) => key === name)?.[1]) ?? '';
}

function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}
