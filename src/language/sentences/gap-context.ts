// What every token of a text gives to the features of the gaps around it, computed once.
import { hashText, mixHash } from '../neural/hash.js';
import type { Token } from '../token.js';
import { findBoundaries, NO, SURE } from './boundaries.js';
import { type WordClasses, wordKey } from './word-classes.js';

/** Classes from 1 up to this one are those of verbs. */
export type ClassTable = { classes: WordClasses; verbClasses: number };

/** How far the next stop and the next verb are looked for. */
const FAR = 60;
const LONGEST_BRACKET = 30;

/** The tokens of a text as numbers. One entry for each token in every array. */
export class GapContext {
  readonly rules: Uint8Array;
  readonly quotes: Uint8Array;
  readonly words: Uint32Array;
  readonly shapes: Uint32Array;
  readonly suffixes: Uint32Array;
  /** Class and case. */
  readonly classes: Uint32Array;
  readonly isVerb: Uint8Array;
  readonly isSmall: Uint8Array;
  readonly hasSpace: Uint8Array;
  readonly isBracketed: Uint8Array;
  /** Tokens from each token up to the next end that the rules see. */
  readonly untilEnd: Uint8Array;

  constructor(
    text: string,
    readonly tokens: readonly Token[],
    table: ClassTable,
  ) {
    const { ends, quotes } = findBoundaries(text, tokens);
    const size = tokens.length;
    this.rules = ends;
    this.quotes = quotes;
    this.words = new Uint32Array(size);
    this.shapes = new Uint32Array(size);
    this.suffixes = new Uint32Array(size);
    this.classes = new Uint32Array(size);
    this.isVerb = new Uint8Array(size);
    this.isSmall = new Uint8Array(size);
    this.hasSpace = new Uint8Array(size);
    this.isBracketed = new Uint8Array(size);
    this.untilEnd = new Uint8Array(size);
    this.readWords(table);
    this.readSurroundings();
  }

  private readWords({ classes, verbClasses }: ClassTable): void {
    for (const [i, token] of this.tokens.entries()) {
      const word = wordKey(token);
      const known = classes.of(token);
      this.words[i] = hashText(word, 1);
      this.suffixes[i] = hashText(word.slice(-3), 2);
      this.shapes[i] = hashText(shapeOf(token.text), 3);
      this.classes[i] = mixHash(known, caseOf(token));
      this.isVerb[i] = known >= 1 && known <= verbClasses ? 1 : 0;
      this.isSmall[i] = /^\p{Ll}/u.test(token.text) ? 1 : 0;
      this.hasSpace[i] = token.end === this.tokens[i + 1]?.start ? 0 : 1;
    }
  }

  private readSurroundings(): void {
    let until = 0;
    for (let i = this.tokens.length - 1; i >= 0; i -= 1) {
      if (this.rules[i] !== NO) until = 0;
      this.untilEnd[i] = Math.min(until, FAR);
      until += 1;
    }
    let openFor = 0;
    for (const [i, { text }] of this.tokens.entries()) {
      if (/^[([]$/.test(text)) openFor = 1;
      else if (/^[)\]]$/.test(text) || openFor > LONGEST_BRACKET) openFor = 0;
      else if (openFor > 0) openFor += 1;
      this.isBracketed[i] = openFor > 0 ? 1 : 0;
    }
  }

  /** Whether a model may judge the gap after a token: not inside a written word, not where the layout has decided. */
  isOpen(i: number): boolean {
    if (i + 1 >= this.tokens.length || this.rules[i] === SURE) return false;
    return this.hasSpace[i] === 1 || this.rules[i] !== NO;
  }
}

function caseOf({ text, lower }: Token): number {
  return text === lower ? 0 : /^\p{Lu}\p{Ll}/u.test(text) ? 1 : 2;
}

/** "Xx", "d:d", "URL": repeated kinds once, marks as they are. */
function shapeOf(text: string): string {
  if (/^(?:https?:|www\.)/.test(text)) return 'URL';
  if (text.length > 1 && text.includes('@')) return text.startsWith('@') ? 'HANDLE' : 'MAIL';
  if (!/[\p{L}\p{N}]/u.test(text)) return text.length > 4 ? text.slice(0, 3) : text;
  let shape = '';
  for (const letter of text.slice(0, 40)) {
    const kind = /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : /\p{N}/u.test(letter) ? 'd' : letter;
    if (!shape.endsWith(kind)) shape += kind;
    if (shape.length === 8) break;
  }
  return shape;
}
