// Where rules end a sentence: stops, glued paragraphs, blank lines, bullets, addresses at the end of a post.

import { isCapitalised, type Token } from '../token.js';
import { endingOf } from '../tokens/abbreviations.js';
import { isOpener } from '../tokens/openers.js';
import { CLOSES, OPENS, readQuotes } from './quotes.js';

/** What the rules say of the gap after a token. */
export const NO = 0;
export const YES = 1;
/** A blank line, a bullet: no model is asked. */
export const SURE = 2;

export type Boundaries = {
  /** NO, YES or SURE for each token: whether a sentence ends with it. */
  ends: Uint8Array;
  /** Roles of quotation marks, see `readQuotes`. */
  quotes: Uint8Array;
};

const STOP = /^[.!?…]+$/;
const BULLET = /^[•●▪■►‣◦▶✓]$/u;
const LINE_BULLET = /^(?:[-*–—•·>]|--)$/u;
const ADDRESS = /^(?:https?:|www\.|t\.co\/|pic\.twitter)|^\p{Extended_Pictographic}|^[:;=][-o^]?[)(\]DPp]+$/u;
/** A shorter line that ends without a stop is a heading or an item, not a wrapped line. */
const SHORT_LINE = 45;
const ASKING = new Set(
  'asked said says asks wondered replied added shouted exclaimed vroeg vraagt zei zegt riep roept'.split(' '),
);

/** Applies the rules to every gap of a text. Linear in its length. */
export function findBoundaries(text: string, tokens: readonly Token[]): Boundaries {
  const reader = new GapReader(text, tokens);
  const ends = new Uint8Array(tokens.length);
  let first = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    if (ends[i] === NO && reader.isStructural(i)) ends[i] = SURE;
    else if (ends[i] === NO && reader.isEnd(i, first)) ends[reader.closing(i)] = YES;
    if (ends[i] !== NO) first = i + 1;
  }
  return { ends, quotes: reader.quotes };
}

class GapReader {
  readonly quotes: Uint8Array;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {
    this.quotes = readQuotes(tokens, i => i > 0 && /\n\s*\n/.test(this.space(i - 1)));
  }

  /** The white space after a token. */
  private space(i: number): string {
    const [token, next] = [this.tokens[i], this.tokens[i + 1]];
    if (token === undefined || next === undefined || token.end === next.start) return '';
    return this.text.slice(token.end, next.start);
  }

  /** Whether the layout ends a sentence after this token: a blank line, a new item, a heading on its own line. */
  isStructural(i: number): boolean {
    const next = this.tokens[i + 1];
    if (next === undefined) return true;
    const space = this.space(i);
    if (space === '') return false;
    if (BULLET.test(next.text) && this.space(i + 1) !== '') return true;
    if (!space.includes('\n')) return false;
    return /\n\s*\n/.test(space) || this.isItem(i + 1) || this.isShortLine(i);
  }

  private isItem(i: number): boolean {
    const [token, next] = [this.tokens[i], this.tokens[i + 1]];
    if (token === undefined || next === undefined) return false;
    if (LINE_BULLET.test(token.text)) return this.space(i) !== '';
    return /^\d{1,2}$/.test(token.text) && /^[.)]$/.test(next.text) && this.space(i + 1) !== '';
  }

  private isShortLine(i: number): boolean {
    const token = this.tokens[i];
    if (token === undefined || !this.startsSentence(i + 1) || /^(?:[,;–—-]|\p{Ll}{1,3})$/u.test(token.text))
      return false;
    return this.text.lastIndexOf('\n', token.start) > token.end - SHORT_LINE || token.end <= SHORT_LINE;
  }

  /** The last of the closing quotes and brackets that belong to a stop. */
  closing(i: number): number {
    let last = i;
    while (this.isCloser(last + 1)) last += 1;
    return last;
  }

  private isCloser(i: number): boolean {
    return this.quotes[i] === CLOSES || /^[)\]}]$/.test(this.tokens[i]?.text ?? '');
  }

  /** Whether a stop, an abbreviation or an address ends a sentence that began with token `first`. */
  isEnd(i: number, first: number): boolean {
    const text = this.tokens[i]?.text ?? '';
    const last = this.closing(i);
    const next = last + 1;
    if (ADDRESS.test(text)) return last === i && this.space(i) !== '' && isCapitalised(this.tokens[next]);
    if (!text.endsWith('.') && !STOP.test(text)) return false;
    if (!this.startsSentence(next)) return false;
    const isGlued = this.space(last) === '';
    if (!STOP.test(text)) return !isGlued && this.endsWithAbbreviation(i, next);
    if (isGlued && !this.isGluedStart(i, next)) return false;
    if (text === '.') return !this.isItemNumber(i, first);
    return !this.isAside(i) && !(last > i && this.isAsked(next));
  }

  /** What may open a sentence: a capital, a number, a quotation or bracket, a handle. */
  private startsSentence(i: number): boolean {
    const token = this.tokens[i];
    if (token === undefined) return false;
    if (this.quotes[i] === OPENS || /^[([—–-]$/u.test(token.text)) return this.startsPlainly(i + 1);
    return this.startsPlainly(i) || ADDRESS.test(token.text) || /^[@#]\p{L}/u.test(token.text);
  }

  private startsPlainly(i: number): boolean {
    const text = this.tokens[i]?.text ?? '';
    return /^(?:[\p{Lu}\p{Lt}\p{N}¿¡$€£]|['’](?:s|t|n|k)$|['’]\p{Lu}|\.\.|…|["'“‘„«([])/u.test(text);
  }

  /** "gezegd.De minister", "gezegd.'De minister": a word that is no abbreviation, a capital and a small letter. */
  private isGluedStart(i: number, next: number): boolean {
    const [before, after] = [this.tokens[i - 1], this.tokens[this.quotes[next] === OPENS ? next + 1 : next]];
    return /[\p{Ll}\p{N}%"'”’)]$/u.test(before?.text ?? '') && /^\p{Lu}\p{Ll}|^\p{Lu}$/u.test(after?.text ?? '');
  }

  private endsWithAbbreviation(i: number, next: number): boolean {
    const token = this.tokens[i];
    if (token === undefined) return false;
    const ending = endingOf(token);
    if (ending !== 'maybe') return ending === 'often';
    const after = this.tokens[this.quotes[next] === OPENS ? next + 1 : next];
    return isCapitalised(after) && isOpener(after?.text ?? '');
  }

  /** "1. De eerste": the number of an item opens its sentence. */
  private isItemNumber(i: number, first: number): boolean {
    return (
      i - 1 <= first + 1 &&
      /^\d{1,3}$/.test(this.tokens[i - 1]?.text ?? '') &&
      (i - 1 === first || this.quotes[first] === OPENS)
    );
  }

  /** "[...]", "(!)": a mark alone in brackets. */
  private isAside(i: number): boolean {
    return /^[([]$/.test(this.tokens[i - 1]?.text ?? '') && /^[)\]]$/.test(this.tokens[i + 1]?.text ?? '');
  }

  /** "Why?" Smith asked. */
  private isAsked(next: number): boolean {
    if (isOpener(this.tokens[next]?.text ?? '')) return false;
    for (let i = next; i < next + 4 && isCapitalised(this.tokens[i]); i += 1)
      if (ASKING.has(this.tokens[i + 1]?.lower ?? '')) return true;
    return false;
  }
}
