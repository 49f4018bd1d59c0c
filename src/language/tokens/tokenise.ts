// Text to tokens. Intl.Segmenter is not used: it tears compounds, handles and "U.S.", and changes with the ICU of the machine.
import type { Language } from '../../model/index.js';
import type { Token } from '../token.js';
import { keepsStop } from './abbreviations.js';
import { TOKEN } from './patterns.js';
import { findSplit } from './split-word.js';

/** How much of the text after a stop is looked at. */
const AHEAD = 24;

/**
 * Splits a text into tokens, much as Universal Dependencies does: clitics apart ("do n't", "John 's"), abbreviations with
 * their stop ("d.w.z.", "dr."), numbers apart from what they count ("50 km", "€ 50"), runs of one mark together ("--").
 * Compounds with hyphens stay whole.
 *
 * Offsets are UTF-16, half-open: `text.slice(start, end) === token.text`. Every character that is not white space lies in
 * one token. Linear time.
 *
 * @param language of the text, where it is known: "company's" is two tokens in English, "foto's" one in Dutch
 */
export function tokenise(text: string, language?: Language): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [value, word] = match;
    const start = match.index;
    if (word === undefined) {
      tokens.push(tokenAt(start, value));
      continue;
    }
    const end = start + word.length;
    const before = tokens.at(-1)?.text ?? '';
    if (
      text[end] === '.' &&
      text[end + 1] !== '.' &&
      keepsStop(word, { before, after: text.slice(end + 1, end + 1 + AHEAD) })
    ) {
      tokens.push(tokenAt(start, `${word}.`));
      TOKEN.lastIndex = end + 1;
      continue;
    }
    const split = findSplit(word, language);
    if (split !== undefined) tokens.push(tokenAt(start, word.slice(0, split)));
    tokens.push(tokenAt(start + (split ?? 0), word.slice(split ?? 0)));
  }
  return tokens;
}

function tokenAt(start: number, text: string): Token {
  return { start, end: start + text.length, text, lower: text.toLowerCase().replaceAll('’', "'") };
}
