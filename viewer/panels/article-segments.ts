// Cuts a whole article into blocks, the blocks into sentences that say something and the rest, and those at their marks.
import type { Passage } from '../../src/model/index.js';
import type { ArticleClaim, ArticleView, Mark } from '../../src/protocol/index.js';
import { cutRange, type Part, partsIn, type Range, type Stretch, toStretch } from './sentence-segments.js';

/** A stretch of text that says something: the sentences of claims, joined where they overlap. */
export type ArticleSentence = Range & { readonly claims: readonly ArticleClaim[] };

/** A passage, or the text between two passages. */
export type ArticleBlock = Range & {
  readonly passage?: Passage;
  /** Those that begin or go on here, in order; cut at the edges of the block. */
  readonly sentences: readonly ArticleSentence[];
};

export type ArticleSegment = {
  readonly start: number;
  readonly text: string;
  readonly parts: readonly Part[];
  readonly opened: readonly Part[];
};

/** A run of segments that belongs to one sentence, or to none. */
export type ArticleRun = { readonly sentence?: ArticleSentence; readonly segments: readonly ArticleSegment[] };

/** The blocks in order; joined they are the text, save for blank stretches between passages. */
export function blocksOf(view: Pick<ArticleView, 'text' | 'passages' | 'claims'>): ArticleBlock[] {
  const sentences = sentencesOf(view.claims);
  const ranges: (Range & { passage?: Passage })[] = [];
  let at = 0;
  for (const passage of [...view.passages].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, passage.start);
    const end = Math.min(view.text.length, passage.end);
    if (start >= end) continue;
    ranges.push({ start: at, end: start }, { start, end, passage });
    at = end;
  }
  ranges.push({ start: at, end: view.text.length });
  const filled = ranges.filter(
    ({ start, end, passage }) => passage !== undefined || /\S/.test(view.text.slice(start, end)),
  );
  return withSentences(filled, sentences);
}

/** Both are sorted and disjoint, so one walk along them is enough. */
function withSentences(
  ranges: readonly (Range & { passage?: Passage })[],
  sentences: readonly ArticleSentence[],
): ArticleBlock[] {
  let first = 0;
  return ranges.map(range => {
    while ((sentences[first]?.end ?? Number.POSITIVE_INFINITY) <= range.start) first += 1;
    const inside: ArticleSentence[] = [];
    for (let next = first; (sentences[next]?.start ?? Number.POSITIVE_INFINITY) < range.end; next += 1) {
      const sentence = sentences[next];
      if (sentence === undefined) break;
      const { start, end, claims } = sentence;
      inside.push({ start: Math.max(start, range.start), end: Math.min(end, range.end), claims });
    }
    return { ...range, sentences: inside };
  });
}

/** Sentences with what they say, sorted and disjoint. Claims without marks have no place in the text and are left out. */
export function sentencesOf(claims: readonly ArticleClaim[]): ArticleSentence[] {
  const supports = claims
    .flatMap(claim => {
      const support = claim.marks.find(({ part }) => part === 'support');
      return support === undefined || support.start >= support.end ? [] : [{ ...support, claim }];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const sentences: { start: number; end: number; claims: ArticleClaim[] }[] = [];
  for (const { start, end, claim } of supports) {
    const last = sentences.at(-1);
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end);
      last.claims.push(claim);
    } else {
      sentences.push({ start, end, claims: [claim] });
    }
  }
  return sentences;
}

/** Cuts a block: at its sentences, and at the parts of the one claim that is chosen. Joined, the segments are its text. */
export function runsOf(text: string, block: ArticleBlock, chosen?: ArticleClaim): ArticleRun[] {
  const marks = (chosen?.marks ?? []).filter(({ part }) => part !== 'support').map(toStretch);
  const runs: ArticleRun[] = [];
  let at = block.start;
  for (const sentence of block.sentences) {
    if (at < sentence.start) runs.push({ segments: segmentsIn(text, { start: at, end: sentence.start }, marks) });
    runs.push({ sentence, segments: segmentsIn(text, sentence, marks) });
    at = sentence.end;
  }
  if (at < block.end) runs.push({ segments: segmentsIn(text, { start: at, end: block.end }, marks) });
  return runs;
}

function segmentsIn(text: string, range: Range, marks: readonly Stretch<Mark['part']>[]): ArticleSegment[] {
  return cutRange(range, marks).map(({ start, end, values, opened }) => ({
    start,
    text: text.slice(start, end),
    parts: partsIn(values),
    opened: partsIn(opened),
  }));
}

/** Whether anything of a claim is marked in a block: only such blocks change when it is chosen. */
export function touches(block: Range, claim: ArticleClaim): boolean {
  return claim.marks.some(({ start, end }) => start < block.end && end > block.start);
}
