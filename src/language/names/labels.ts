// The labels of the name recogniser: four types by begin, inside, end and single (BIOES), and the way back to spans.

export const NAME_TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** A name in a sentence: places of its tokens, half-open. */
export type NameSpan = { from: number; to: number; type: NameType };

export const OUTSIDE = 0;
const BEGIN = 0;
const INSIDE = 1;
const END = 2;
const SINGLE = 3;

/** `OUTSIDE`, then begin, inside, end, single of each type. */
export const LABEL_COUNT = 1 + 4 * NAME_TYPES.length;

function partOf(label: number): number {
  return (label - 1) % 4;
}

function typeOf(label: number): number {
  return Math.floor((label - 1) / 4);
}

/** Whether a sentence may begin with a label. */
export function canStart(label: number): boolean {
  return label === OUTSIDE || partOf(label) === BEGIN || partOf(label) === SINGLE;
}

/** Whether a sentence may end with a label. */
export function canStop(label: number): boolean {
  return label === OUTSIDE || partOf(label) === END || partOf(label) === SINGLE;
}

/** Whether one label may stand right before another. */
export function canFollow(before: number, after: number): boolean {
  if (canStop(before)) return canStart(after);
  return !canStart(after) && typeOf(before) === typeOf(after);
}

/** The names that a well-formed row of labels marks. */
export function readSpans(labels: ArrayLike<number>): NameSpan[] {
  const spans: NameSpan[] = [];
  let from = 0;
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] ?? OUTSIDE;
    if (label === OUTSIDE) continue;
    const part = partOf(label);
    if (part === BEGIN || part === SINGLE) from = at;
    const type = NAME_TYPES[typeOf(label)];
    if ((part === END || part === SINGLE) && type !== undefined) spans.push({ from, to: at + 1, type });
  }
  return spans;
}

/** The row of labels for names that do not overlap. */
export function writeLabels(length: number, spans: readonly NameSpan[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { from, to, type } of spans) {
    const base = 1 + 4 * NAME_TYPES.indexOf(type);
    labels.fill(base + INSIDE, from, to);
    labels[from] = base + (to - from === 1 ? SINGLE : BEGIN);
    if (to - from > 1) labels[to - 1] = base + END;
  }
  return labels;
}

/** The same names as BIO2 labels, the form of the corpora: `O`, `B-PER`, `I-PER`. */
export function bioLabels(length: number, spans: readonly NameSpan[]): string[] {
  const labels = new Array<string>(length).fill('O');
  for (const { from, to, type } of spans) {
    labels.fill(`I-${type}`, from, to);
    labels[from] = `B-${type}`;
  }
  return labels;
}
