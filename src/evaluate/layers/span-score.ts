// Precision, recall and F1 over exact spans of one type, as the scorer of the CoNLL shared tasks (conlleval) counts them.
import { checkLengths, type Quality, qualityOf } from './percent.js';

/** Words from `start` up to, not including, `end`. */
export type Span = { start: number; end: number; type: string };

export type SpanScore = Quality & { types: Readonly<Record<string, Quality>> };

/**
 * The spans that BIO labels mark. An I- that follows no label of its type begins a span, as in conlleval.
 */
export function spansOf(labels: readonly string[]): Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  for (const [at, label] of labels.entries()) {
    const type = label === 'O' ? '' : label.slice(2);
    if (open !== undefined && label.startsWith('I-') && type === open.type) {
      open.end = at + 1;
    } else if (type === '') {
      open = undefined;
    } else {
      open = { start: at, end: at + 1, type };
      spans.push(open);
    }
  }
  return spans;
}

/** Scores the labels of sentences; a span is right when both ends and the type are. Types in alphabetical order. */
export function scoreSpans(sentences: Iterable<{ gold: readonly string[]; predicted: readonly string[] }>): SpanScore {
  const counts = new Map<string, { gold: number; predicted: number; right: number }>();
  const add = (type: string, what: 'gold' | 'predicted' | 'right') => {
    const known = counts.get(type) ?? { gold: 0, predicted: 0, right: 0 };
    known[what] += 1;
    counts.set(type, known);
  };
  for (const { gold, predicted } of sentences) {
    checkLengths(gold, predicted);
    const marked = new Set(spansOf(gold).map(spanKey));
    for (const { type } of spansOf(gold)) add(type, 'gold');
    for (const span of spansOf(predicted)) {
      add(span.type, 'predicted');
      if (marked.has(spanKey(span))) add(span.type, 'right');
    }
  }
  const types = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const sum = (what: 'gold' | 'predicted' | 'right') => types.reduce((total, [, count]) => total + count[what], 0);
  return {
    ...qualityOf({ gold: sum('gold'), predicted: sum('predicted'), right: sum('right') }),
    types: Object.fromEntries(types.map(([type, count]) => [type, qualityOf(count)])),
  };
}

function spanKey({ start, end, type }: Span): string {
  return `${start} ${end} ${type}`;
}
