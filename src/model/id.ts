// Ids: short hashes of what a thing is, so that the same thing has the same id on every machine and in every order.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const SEPARATOR = '\u001f';

/** The SHA-256 of a text's UTF-8 bytes, 64 hexadecimal digits. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text.toWellFormed())));
}

/**
 * An id: a prefix that tells the noun, and 96 bits of the SHA-256 of the parts.
 * No clock and no random number ever goes into one (design: the graph is a pure function).
 */
export function buildId(prefix: string, parts: readonly (string | number)[]): string {
  return `${prefix}_${hashText(parts.join(SEPARATOR)).slice(0, 24)}`;
}
