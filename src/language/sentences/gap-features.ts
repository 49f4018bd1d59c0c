// The features of a gap between two tokens, as places in a table of weights.
import { mixHash } from '../neural/hash.js';
import { NO } from './boundaries.js';
import type { GapContext } from './gap-context.js';
import type { GapHistory } from './gap-history.js';

/**
 * Parts that features are made of. Of tokens, with their place from the gap (0 before it, 1 after it): `w` word, `s` shape,
 * `x` ending, `c` class and case. Of the gap: `r` rules, space, brackets; `q` quotation marks; `b` tokens since the
 * sentence began; `u` tokens until the next stop; `v` verbs since it began; `a` nearest verb after, `p` before; `f` first
 * word, `g` its shape; `l` small beginnings before; `n` the sentence before, `m` whether it had a stop; `k` nothing.
 */
const TEMPLATES = [
  'k|w-2|w-1|w0|w1|w2|w3|s-3|s-2|s-1|s0|s1|s2|s3|s4|x0|x1|c-2|c-1|c0|c1|c2|c3',
  'w0 w1|w-1 w0|w1 w2|w0 s1|s0 w1|w0 s1 s2|s-1 s0 w1|s0 w1 w2|w-1 w0 s1',
  's0 s1|s-1 s0|s1 s2|s-1 s0 s1|s0 s1 s2|s-1 s0 s1 s2|s-2 s-1 s0 s1 s2 s3|s1 s2 s3|s-2 s-1 s0|s0 s1 s2 s3|s-2 s-1 s0 s1',
  'c0 c1|c-1 c0|c1 c2|c-1 c0 c1|c0 c1 c2|c-1 c0 c1 c2|c-2 c-1 c0 c1|c0 c1 c2 c3|c-2 c-1 c0 c1 c2 c3|c1 c2 c3',
  'w0 c1|c0 w1|c0 w1 c2|c-1 w0 c1',
  'a p c0 c1|a p s1|a c0 c1|p c0 c1|v c0 c1|v a c0 c1|v a r s1 b',
  'r|r s1|r w1|r w0|r s0|r q|r q s1|b|u|b u|b s0 s1|u s0 s1|b u s0 s1|b r s1',
  'f b|f s0 s1|g b s0 s1|v s0 s1|v b r s1|v u r s1|v w0 s1|v s0 w1',
  'l r s1|l s0 s1|l w0 w1|l s0 w1|n b s1|n s0 s1|m b s0 s1|m u s1',
];

const TOKEN_KINDS = 'wsxc';
const GAP_KINDS = 'rqbuvapfglnmk';
const [FIRST, LAST] = [-3, 4];
const PLACES = LAST - FIRST + 1;
const PARTS = TOKEN_KINDS.length * PLACES + GAP_KINDS.length;
/** Stands for a token before the beginning or after the end. */
const OUTSIDE = 7;
/** How far a verb is looked for. */
const REACH = 9;

/** Each feature as places in the list of parts. */
const FEATURES: readonly (readonly number[])[] = TEMPLATES.join('|')
  .split('|')
  .map(template => template.split(' ').map(placeOfPart));

/** How many features every gap has. */
export const FEATURE_COUNT = FEATURES.length;

function placeOfPart(part: string): number {
  const kind = TOKEN_KINDS.indexOf(part.charAt(0));
  if (kind < 0) return TOKEN_KINDS.length * PLACES + GAP_KINDS.indexOf(part);
  return kind * PLACES + Number(part.slice(1)) - FIRST;
}

/** Computes features of gaps, one gap at a time, into one array. */
export class GapFeatures {
  /** Places in the table of weights; valid until the next call of `read`. */
  readonly places = new Uint32Array(FEATURE_COUNT);
  private readonly parts = new Uint32Array(PARTS);
  private readonly mask: number;

  /** @param bits size of the table of weights, as a power of two */
  constructor(bits: number) {
    this.mask = 2 ** bits - 1;
  }

  /** Reads the features of the gap after token `i`. */
  read(context: GapContext, i: number, history: GapHistory): Uint32Array {
    this.readTokens(context, i);
    this.readGap(context, i, history);
    for (let feature = 0; feature < FEATURE_COUNT; feature += 1) {
      let hash = feature;
      for (const part of FEATURES[feature] ?? []) hash = mixHash(hash, this.parts[part] ?? 0);
      this.places[feature] = hash & this.mask;
    }
    return this.places;
  }

  private readTokens(context: GapContext, i: number): void {
    const columns = [context.words, context.shapes, context.suffixes, context.classes];
    for (let place = 0; place < PLACES; place += 1)
      for (let kind = 0; kind < columns.length; kind += 1)
        this.parts[kind * PLACES + place] = columns[kind]?.[i + FIRST + place] ?? OUTSIDE;
  }

  private readGap(context: GapContext, i: number, history: GapHistory): void {
    const { rules, quotes, hasSpace, isBracketed } = context;
    const small = history.smallShare;
    const values = [
      ((rules[i] ?? 0) * 2 + (hasSpace[i] ?? 0)) * 2 + (isBracketed[i] ?? 0),
      (quotes[i] ?? 0) * 3 + (quotes[i + 1] ?? 0),
      bucket(i - history.first),
      bucket(context.untilEnd[i + 1] ?? 0),
      Math.min(history.verbs, 3),
      verbAfter(context, i),
      verbBefore(context, i, history.first),
      context.words[history.first] ?? OUTSIDE,
      context.shapes[history.first] ?? OUTSIDE,
      small < 0.1 ? 0 : small < 0.4 ? 1 : small < 0.7 ? 2 : 3,
      bucket(history.lengthBefore) * 2 + history.stopBefore,
      history.stopBefore,
      0,
    ];
    for (let k = 0; k < values.length; k += 1) this.parts[TOKEN_KINDS.length * PLACES + k] = values[k] ?? 0;
  }
}

/** Numbers of tokens: each small one alone, larger ones together. */
function bucket(count: number): number {
  if (count < 6) return count;
  return count < 8 ? 6 : count < 11 ? 7 : count < 15 ? 8 : count < 21 ? 9 : count < 31 ? 10 : count < 50 ? 11 : 12;
}

/** Distance to the next verb; above REACH where a stop comes first. */
function verbAfter({ isVerb, rules }: GapContext, i: number): number {
  for (let k = 1; k < REACH; k += 1) {
    if (isVerb[i + k] === 1) return k;
    if ((rules[i + k] ?? NO) !== NO) return REACH + k;
  }
  return 0;
}

function verbBefore({ isVerb }: GapContext, i: number, first: number): number {
  for (let k = 0; k < REACH && i - k >= first; k += 1) if (isVerb[i - k] === 1) return k + 1;
  return 0;
}
