// Tokens to sentences: abbreviations and initials do not end one, glued paragraphs do.
import { isCapitalised, type Token } from './token.js';

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st sgt gen col lt capt gov sen rep rev hon jr sr inc corp co ltd no vs etc approx ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'dhr mevr drs ir ing mgr bv nv nr blz art ca bijv evt resp jl ll vlgs min max tel'
  ).split(' '),
);
const END = new Set(['.', '!', '?', '…', '...']);
const CLOSING = new Set(["'", '’', '”', '"', '»', ')', ']']);
const OPENING = /^['"‘“«([—–-]$/u;
/** A sentence in the wild can be a whole page without a stop; work per sentence stays bounded. */
const MAX_TOKENS = 400;

/** Groups tokens into sentences; a blank line always splits. */
export function splitSentences(text: string, tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  const close = (): void => {
    if (current.length > 0) sentences.push(current);
    current = [];
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const before = tokens[i - 1];
    if (before !== undefined && /\n\s*\n/.test(text.slice(before.end, token.start))) close();
    current.push(token);
    if (END.has(token.text) && endsSentence(tokens, i)) {
      while (isClosing(tokens, i + 1)) {
        i += 1;
        const closing = tokens[i];
        if (closing !== undefined) current.push(closing);
      }
      close();
    } else if (current.length >= MAX_TOKENS) close();
  }
  close();
  return sentences;
}

/** A closing quote stands against the stop; an opening one stands against the next word. */
function isClosing(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  return token !== undefined && before !== undefined && CLOSING.has(token.text) && token.start === before.end;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  let next = i + 1;
  while (isClosing(tokens, next)) next += 1;
  const following = tokens[next];
  if (following === undefined) return true;
  const start = OPENING.test(following.text) ? tokens[next + 1] : following;
  const startsLikeSentence = isCapitalised(start) || /^\p{N}/u.test(start?.text ?? '') || OPENING.test(following.text);
  if (tokens[i]?.text !== '.') return startsLikeSentence;
  return startsLikeSentence && !isAbbreviation(tokens[i - 1], tokens[i]);
}

function isAbbreviation(word: Token | undefined, stop: Token | undefined): boolean {
  if (word === undefined || stop === undefined || word.end !== stop.start) return false;
  return ABBREVIATIONS.has(word.lower) || /^\p{Lu}$/u.test(word.text);
}
