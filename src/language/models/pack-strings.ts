// Lists of strings as one array of bytes, since a model holds arrays of numbers alone.
import { UsageError } from '../../failure/index.js';

/** UTF-8, joined by line feeds. @throws UsageError when a string has a line feed or half a surrogate pair, or is all there is and empty. */
export function packStrings(strings: readonly string[]): Uint8Array {
  const bad = strings.find(text => text.includes('\n') || !text.isWellFormed());
  if (bad !== undefined || (strings.length === 1 && strings[0] === ''))
    throw new UsageError({
      code: 'bad-model',
      message: `The string ${JSON.stringify(bad ?? '')} cannot be packed.`,
      next: 'Pack strings without line feeds, and no list of one empty string.',
    });
  return new TextEncoder().encode(strings.join('\n'));
}

/** The list that was packed. */
export function unpackStrings(bytes: Uint8Array): string[] {
  // A decoder refuses memory that is shared between threads: it gets a copy.
  return bytes.length === 0 ? [] : new TextDecoder().decode(bytes.slice()).split('\n');
}
