// Words with a number each in the smallest acyclic automaton (Daciuk and others 2000): hundreds of thousands in a few megabytes.

/** Letters in order of their number; letter 0 is the end of a word. */
export type PackedGraph = {
  /** One byte an edge: the letter's number, and 128 on the last edge of a node. */
  edges: Uint8Array;
  /** Where an edge leads, as three bytes apart: the distance from the next node, even forwards, odd backwards; at an end the word's number. */
  low: Uint8Array;
  middle: Uint8Array;
  high: Uint8Array;
};

const LAST = 0x01000000;
const TARGET = 0x00ffffff;
const LETTER_SHIFT = 25;
const LAST_BYTE = 0x80;
/** `^`, the start of a text that is read backwards. */
const START = 0x5e;
const DIGIT_0 = 0x30;

export class WordGraph {
  /** letter (7 bits), last edge of its node (1 bit), target (24 bits). */
  private readonly edges: Uint32Array;
  private readonly letters = new Uint8Array(0x10000);

  /** @param alphabet at most 127 UTF-16 units; the first is letter 1. Without 1 to 9 each of them counts as 0. */
  constructor(packed: PackedGraph, alphabet: string) {
    for (let i = 0; i < alphabet.length; i += 1) this.letters[alphabet.charCodeAt(i)] = i + 1;
    this.letters[0x2019] ||= this.letters[0x27] ?? 0;
    for (let i = 1; i <= 9; i += 1) this.letters[DIGIT_0 + i] ||= this.letters[DIGIT_0] ?? 0;
    this.edges = unpack(packed);
  }

  /** The number of a word, or -1. Linear in its length. A typographic apostrophe counts as a straight one. */
  find(word: string): number {
    let node = 0;
    for (let i = 0; i < word.length; i += 1) {
      node = this.step(node, this.letters[word.charCodeAt(i)] ?? 0);
      if (node < 0) return -1;
    }
    return this.valueAt(node);
  }

  /**
   * The number at the longest stored way that goes from a letter over a text read backwards: what is known of the text's
   * end. Gives twice the number, plus one where the way takes the whole text and `^` (it is known as a whole); -1 for none.
   */
  findBackwards(first: string, text: string): number {
    let node = this.step(0, this.letters[first.charCodeAt(0)] ?? 0);
    if (node < 0) return -1;
    let found = this.valueAt(node);
    for (let i = text.length - 1; i >= 0; i -= 1) {
      node = this.step(node, this.letters[text.charCodeAt(i)] ?? 0);
      if (node < 0) return found < 0 ? -1 : found * 2;
      const value = this.valueAt(node);
      if (value >= 0) found = value;
    }
    const whole = this.step(node, this.letters[START] ?? 0);
    const value = whole < 0 ? -1 : this.valueAt(whole);
    if (value >= 0) return value * 2 + 1;
    return found < 0 ? -1 : found * 2;
  }

  private step(node: number, letter: number): number {
    if (letter === 0) return -1;
    for (let at = node; ; at += 1) {
      const edge = this.edges[at];
      if (edge === undefined) return -1;
      if (edge >>> LETTER_SHIFT === letter) return edge & TARGET;
      if ((edge & LAST) !== 0) return -1;
    }
  }

  /** The end of a word is the first edge of its node. */
  private valueAt(node: number): number {
    const edge = this.edges[node] ?? LAST;
    return edge >>> LETTER_SHIFT === 0 ? edge & TARGET : -1;
  }
}

function unpack({ edges, low, middle, high }: PackedGraph): Uint32Array {
  const unpacked = new Uint32Array(edges.length);
  let next = 0;
  for (let node = 0; node < edges.length; node = next) {
    while (((edges[next] ?? LAST_BYTE) & LAST_BYTE) === 0) next += 1;
    next += 1;
    for (let at = node; at < next; at += 1) {
      const edge = edges[at] ?? 0;
      const letter = edge & 0x7f;
      const stored = (low[at] ?? 0) | ((middle[at] ?? 0) << 8) | ((high[at] ?? 0) << 16);
      const distance = (stored & 1) === 0 ? stored >>> 1 : -((stored + 1) >>> 1);
      const target = letter === 0 ? stored : next + distance;
      unpacked[at] = ((letter << LETTER_SHIFT) | (edge & LAST_BYTE ? LAST : 0) | (target & TARGET)) >>> 0;
    }
  }
  return unpacked;
}
