// Text to tokens. Intl.Segmenter is not used: it tears compounds, handles and "U.S.", and changes with the ICU of the machine.
import type { Token } from './token.js';

const PATTERNS = [
  /https?:\/\/[^\s<>"]+/u, // addresses
  /(?:www\.|pic\.twitter\.com\/|t\.co\/)[^\s<>"]+/u,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.]+/u, // mail; bounded and tried once per run, or a line of dashes costs its length squared
  /[@#][\p{L}\p{N}_]+/u, // handles and hashtags
  /(?:\p{L}\.){2,}(?:-\p{L}+)*/u, // U.S., d.w.z., U.S.-led
  /\p{N}+(?:[.,:/]\p{N}+)*(?:-(?:jarige|year-old|jähr\p{L}*))?(?:ste|de|e|st|nd|rd|th)?(?!\p{L})/u, // 3,000; 4.5; 12:30; 1st; 47-jarige
  /['’](?:s|t|n|m|k|r)(?=[-\s])(?:-\p{L}+)*/u, // 't, 's-Hertogenbosch
  /[\p{L}\p{N}]\p{M}*(?:[\p{L}\p{N}\p{M}]|[-‐‑](?=\p{L})|['’](?=\p{L}))*/u, // words, with hyphens and apostrophes inside
  /\.{2,}|…/u,
  /[^\s]/u,
];
const TOKEN = new RegExp(PATTERNS.map(pattern => pattern.source).join('|'), 'gu');
const POSSESSIVE = /^(.+)(['’]s)$/u;

/** Splits a text into tokens. Offsets are true: `text.slice(start, end) === token.text`. Linear time. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [value] = match;
    const possessive = /^\p{Lu}/u.test(value) ? POSSESSIVE.exec(value) : null;
    if (possessive?.[1] === undefined) {
      tokens.push(tokenAt(match.index, value));
    } else {
      tokens.push(tokenAt(match.index, possessive[1]));
      tokens.push(tokenAt(match.index + possessive[1].length, value.slice(possessive[1].length)));
    }
  }
  return tokens;
}

function tokenAt(start: number, text: string): Token {
  return { start, end: start + text.length, text, lower: text.toLowerCase().replaceAll('’', "'") };
}
