// Precision, recall and F1 of spans of text without types.
import type { TextSpan } from './joined-text.js';
import { type Quality, qualityOf } from './percent.js';

/** A span is right when it begins and ends where one of the gold does. */
export function scoreTextSpans(gold: readonly TextSpan[], predicted: readonly TextSpan[]): Quality {
  const known = new Set(gold.map(({ start, end }) => `${start} ${end}`));
  const right = predicted.filter(({ start, end }) => known.has(`${start} ${end}`)).length;
  return qualityOf({ gold: gold.length, predicted: predicted.length, right });
}

/** Scores ends alone: a sentence that was cut in two has one end too many, and no more. */
export function scoreEnds(gold: readonly TextSpan[], predicted: readonly TextSpan[]): Quality {
  const end = (span: TextSpan): TextSpan => ({ start: span.end, end: span.end });
  return scoreTextSpans(gold.map(end), predicted.map(end));
}
