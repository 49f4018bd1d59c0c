// Bytes to characters: which encoding they are in, and what is left of them as clean text.
import { analyse } from 'chardet';

export type DecodedText = { text: string; encoding: string };

/** The bytes 0x80–0x9F of windows-1252; the other bytes are Latin-1. NOTE: some Node versions decode this label as Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Labels that the web reads as windows-1252 (WHATWG Encoding, "names and labels"). */
const LATIN_LABEL = /^(?:windows-1252|cp-?1252|x-cp1252|iso-?8859-?1|latin-?1|l1|us-ascii|ascii|ansi)$/;

/** How much of the bytes the guesses look at. */
const SAMPLE_BYTES = 65_536;

/** Answers for other scripts are believed from here on: Russian news gets 50 to 60, Dutch and English news at most 14. */
const CHARDET_CONFIDENCE = 40;

/** Encodings that chardet tells apart from windows-1252 reliably: their bytes make no Western words. */
const DISTINCT = /^(?:windows-1251|koi8-r|shift_jis|euc-jp|euc-kr|gb18030|big5|iso-8859-[5678]|windows-125[356])$/;

/**
 * Decodes bytes: byte-order mark, else evident UTF-16, else valid UTF-8, else the declared encoding, else a guess that ends in windows-1252.
 * Valid UTF-8 with non-ASCII characters overrules a declared single-byte encoding: such bytes never make sense in one.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): DecodedText {
  const marked = decodeMarked(bytes);
  if (marked !== undefined) return marked;
  const wide = findWideEncoding(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  const label = declared?.trim().toLowerCase();
  const isMultiByte = label !== undefined && /^(?:shift[-_]?jis|sjis|euc-|gb|big5|iso-2022)/.test(label);
  const utf8 = isMultiByte ? undefined : decodeStrictly(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  if (label !== undefined && LATIN_LABEL.test(label)) return decodeWindows1252(bytes);
  if (label !== undefined && label !== 'utf-8' && label !== 'utf8') {
    const text = decodeStrictly(bytes, label);
    if (text !== undefined) return { text, encoding: label };
  }
  return guess(bytes);
}

/** The encoding that a content type, an XML declaration or a meta element names; only the first characters are read. */
export function findDeclaredCharset(contentType: string | undefined, head: string): string | undefined {
  const fromHeader = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  if (fromHeader !== undefined) return fromHeader;
  const fromXml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
  return fromXml ?? /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
}

function decodeMarked(bytes: Uint8Array): DecodedText | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { text: decodeLeniently(bytes.subarray(3)), encoding: 'utf-8' };
  if (a === 0xff && b === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (a === 0xfe && b === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  return undefined;
}

/** UTF-16 without a mark: in Dutch or English text nearly every other byte is zero. */
function findWideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8) return undefined;
  const zeros = [0, 0];
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros.map(count => count / (length / 2));
  if (odd > 0.7 && even < 0.05) return 'utf-16le';
  if (even > 0.7 && odd < 0.05) return 'utf-16be';
  return undefined;
}

function guess(bytes: Uint8Array): DecodedText {
  const lenient = decodeLeniently(bytes);
  if (isDamagedUtf8(lenient)) return { text: lenient, encoding: 'utf-8' };
  for (const { name, confidence } of analyse(bytes.subarray(0, SAMPLE_BYTES))) {
    const label = name.toLowerCase();
    if (confidence < CHARDET_CONFIDENCE || !DISTINCT.test(label)) continue;
    const text = decodeStrictly(bytes, label);
    if (text !== undefined) return { text, encoding: label };
  }
  return decodeWindows1252(bytes);
}

/** A UTF-8 text with a few broken bytes: far more whole characters outside ASCII than broken ones. */
function isDamagedUtf8(lenient: string): boolean {
  let broken = 0;
  let whole = 0;
  for (let index = 0; index < lenient.length; index += 1) {
    const unit = lenient.charCodeAt(index);
    if (unit === 0xfffd) broken += 1;
    else if (unit > 0x7f) whole += 1;
  }
  return whole > 4 * broken;
}

function decodeWindows1252(bytes: Uint8Array): DecodedText {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const text = latin.replace(/[\u0080-\u009f]/g, unit => WINDOWS_1252.charAt(unit.charCodeAt(0) - 0x80));
  return { text, encoding: 'windows-1252' };
}

function decodeLeniently(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/** `undefined` when the bytes are not in that encoding, or when nobody knows it. */
function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/** Not valid in the encoding, or an encoding that does not exist. */
function isRefusal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA' || error.code === 'ERR_ENCODING_NOT_SUPPORTED';
}
