// Takes Dutch compounds apart with the inflection lexicon: "verkiezingsprogramma" is verkiezing and programma.
import type { FormLexicon } from './form-lexicon.js';

/** Shortest first part and last part: shorter words make compounds of words that are none ("minister"). */
const SHORTEST = 3;
/** A last part this short needs a long first part: "klassiek" is no "iek" of a class. */
const SHORT_HEAD = 3;
const LONG_FIRST = 5;
/** Prefixes and suffixes that are spelled like words: with them words are derived, not compounded. */
const PREFIXES = new Set(['ver', 'ont', 'her', 'wan']);
const SUFFIXES = new Set(
  'schap schappen baar heid dom nis aar ling iek pij ster lijk loos achtig zaam ist isme age eur euse lege'.split(' '),
);
/** Longest word that is looked at: no compound in use is longer, and a wall of letters must cost nothing. */
const LONGEST = 60;
/** What a way of taking apart is worth by its first part: attested as first part, a noun that is not. */
const ATTESTED = 2;
const PLAIN = 1;

type First = { lemma: string; worth: number };
type Split = First & { head: string };

export class Compounds {
  private readonly headClasses: Readonly<Record<'NOUN' | 'ADJ', Uint8Array>>;
  private readonly pluralClasses: Uint8Array;
  private readonly singularClasses: Uint8Array;

  constructor(private readonly lexicon: FormLexicon) {
    this.headClasses = {
      NOUN: this.classesWith(tag => /^N:(?:de:|het:)?sg$/.test(tag)),
      ADJ: this.classesWith(tag => tag === 'A' || tag === 'A:inv'),
    };
    this.singularClasses = this.classesWith(tag => /^N:(?:de|het):sg$/.test(tag));
    this.pluralClasses = this.classesWith(tag => tag === 'N:pl');
  }

  /**
   * The parts of a noun or adjective, each as its lemma: ["regering", "leider"] for "regeringsleider". One part where it
   * is no compound, or none that the lexicon can tell.
   * @param upos class of the whole and so of its last part
   * @param lemma in small letters where it is not a name: "VS-ambassade" gives ["VS", "ambassade"]
   */
  split(lemma: string, upos: 'NOUN' | 'ADJ'): string[] {
    const hyphen = lemma.lastIndexOf('-');
    if (hyphen > 1 && hyphen < lemma.length - SHORTEST && isSmall(lemma, hyphen + 1))
      return [...this.splitFirst(lemma.slice(0, hyphen)), ...this.split(lemma.slice(hyphen + 1), upos)];
    return this.splitWord(lemma, this.headClasses[upos]);
  }

  private classesWith(test: (tag: string) => boolean): Uint8Array {
    const classes = new Uint8Array(this.lexicon.classCount);
    for (let id = 0; id < classes.length; id += 1) classes[id] = this.lexicon.tagsOf(id).some(test) ? 1 : 0;
    return classes;
  }

  private is(classes: Uint8Array, form: string): boolean {
    return classes[this.lexicon.classOf(form)] === 1;
  }

  /** What stands before a hyphen: its own hyphens part it too, unless it is written in capitals ("N-VA"). */
  private splitFirst(text: string): string[] {
    if (text !== text.toLowerCase()) return [text];
    return text.split('-').flatMap(part => this.splitNoun(this.findFirst(part)?.lemma ?? part));
  }

  private splitNoun(word: string): string[] {
    return this.splitWord(word, this.headClasses.NOUN);
  }

  private splitWord(word: string, heads: Uint8Array): string[] {
    if (word.length > LONGEST || word.length < 2 * SHORTEST) return [word];
    let best: Split | undefined;
    for (let at = SHORTEST; at <= word.length - SHORTEST; at += 1) {
      const next = this.splitAt(word, at, heads);
      if (next !== undefined && next.worth > (best?.worth ?? 0)) best = next;
    }
    if (best === undefined) return [word];
    // A lemma may be longer than its form: it must still get shorter at each step.
    const first = best.lemma.length < word.length ? this.splitNoun(best.lemma) : [best.lemma];
    return [...first, ...this.splitWord(best.head, heads)];
  }

  /** Of two equally good places the earlier is kept, with the longer head. */
  private splitAt(word: string, at: number, heads: Uint8Array): Split | undefined {
    const head = word.slice(at);
    if ((head.length <= SHORT_HEAD && at < LONG_FIRST) || SUFFIXES.has(head)) return undefined;
    if (!this.is(heads, head)) return undefined;
    const first = this.findFirst(word.slice(0, at));
    return first && { ...first, head };
  }

  /** A first part with its lemma: as the word list attests it, or a noun with a linking s. */
  private findFirst(text: string): First | undefined {
    if (text.length < SHORTEST || PREFIXES.has(text)) return undefined;
    const attested = this.lexicon.findLemma(`${text}-`, 'PRE');
    if (attested !== undefined) return { lemma: attested, worth: ATTESTED };
    if (this.is(this.singularClasses, text)) return { lemma: text, worth: PLAIN };
    const isPlural = text.endsWith('en') && this.is(this.pluralClasses, text);
    if (isPlural) return { lemma: this.lexicon.findLemma(text, 'N:pl') ?? text, worth: PLAIN };
    const stem = text.slice(0, -1);
    if (text.endsWith('s') && this.is(this.singularClasses, stem)) return { lemma: stem, worth: PLAIN };
    return undefined;
  }
}

function isSmall(text: string, at: number): boolean {
  const unit = text[at] ?? '';
  return unit === unit.toLowerCase();
}
