// Tokens to sentences.
import type { Token } from '../token.js';
import { findBoundaries, NO } from './boundaries.js';
import type { SentenceModel } from './sentence-model.js';

/** A sentence in the wild can be a whole page without a stop; work per sentence stays bounded. */
const MAX_TOKENS = 400;

/**
 * Groups tokens into sentences; a blank line always splits. Every token lies in one sentence, in order; none has more than
 * 400 tokens. Linear time.
 *
 * @param model judges the gaps that rules cannot: headings, mail and chat without stops. Rules alone are right for news.
 */
export function splitSentences(text: string, tokens: readonly Token[], model?: SentenceModel): Token[][] {
  const ends = model === undefined ? findBoundaries(text, tokens).ends : model.findEnds(text, tokens);
  const sentences: Token[][] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    if (ends[i] === NO && i - first + 1 < MAX_TOKENS && i + 1 < tokens.length) continue;
    sentences.push(tokens.slice(first, i + 1));
    first = i + 1;
  }
  return sentences;
}
