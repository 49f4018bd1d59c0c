// Cuts a text at the ends of its marks, so that marks that overlap or lie in each other can be drawn side by side.
import type { EvidencePart } from '../../src/model/index.js';
import type { Context, Mark } from '../../src/protocol/index.js';

/** A range of a text: UTF-16 offsets, half-open. */
export type Range = { readonly start: number; readonly end: number };
export type Stretch<T> = Range & { readonly value: T };

/** A piece between two cuts: what lies over it, and which of that begins here. */
export type Piece<T> = Range & { readonly values: readonly T[]; readonly opened: readonly T[] };

/** The order in which parts are named and nested where several lie over the same words. */
export const PARTS = ['subject', 'object', 'cue', 'claimant', 'time'] as const satisfies readonly EvidencePart[];
export type Part = (typeof PARTS)[number];

export type Segment = {
  /** Offset in the text that was cut. */
  readonly start: number;
  readonly text: string;
  /** Parts that the words belong to, in the order of `PARTS`. */
  readonly parts: readonly Part[];
  /** Those of them that begin here: they are named to whoever listens. */
  readonly opened: readonly Part[];
  readonly isSentence: boolean;
};

/**
 * Cuts a range wherever a stretch begins or ends. The pieces follow each other without a gap; what of a stretch lies
 * outside the range is left out, and a stretch without characters is none.
 */
export function cutRange<T>(range: Range, stretches: readonly Stretch<T>[]): Piece<T>[] {
  const inside = stretches
    .map(stretch => ({ ...stretch, ...clip(stretch, range) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([range.start, range.end, ...inside.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  const pieces: Piece<T>[] = [];
  let next = 0;
  let open: Stretch<T>[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    open = open.filter(stretch => stretch.end > start);
    const opened: T[] = [];
    for (let stretch = inside[next]; stretch !== undefined && stretch.start === start; stretch = inside[++next]) {
      open.push(stretch);
      opened.push(stretch.value);
    }
    pieces.push({ start, end, values: open.map(({ value }) => value), opened });
  }
  return pieces;
}

function clip(stretch: Range, range: Range): Range {
  return { start: Math.max(stretch.start, range.start), end: Math.min(stretch.end, range.end) };
}

/** Cuts the text of a card: joined, the segments are the text. Marks of the sentence itself (`support`) are no part. */
export function segmentsOf(context: Context): Segment[] {
  const whole = { start: 0, end: context.text.length };
  const sentence = { start: context.start, end: context.end, value: 'support' as const };
  return cutRange<Mark['part']>(whole, [sentence, ...context.marks.filter(isPart).map(toStretch)]).map(piece => ({
    start: piece.start,
    text: context.text.slice(piece.start, piece.end),
    parts: partsIn(piece.values),
    opened: partsIn(piece.opened),
    isSentence: piece.values.includes('support'),
  }));
}

/** Which parts occur, each once, in the order of `PARTS`. */
export function partsIn(values: readonly Mark['part'][]): Part[] {
  return PARTS.filter(part => values.includes(part));
}

export function toStretch({ start, end, part }: Mark): Stretch<Mark['part']> {
  return { start, end, value: part };
}

function isPart({ part }: Mark): boolean {
  return part !== 'support';
}
