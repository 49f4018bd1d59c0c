// A sentence between the ones before and after it, its parts marked so that each is told apart without colour.

import type { ComponentChildren } from 'preact';
import type { Language as TextLanguage } from '../../src/model/index.js';
import type { Context } from '../../src/protocol/index.js';
import type { Language } from '../state/index.js';
import { evidenceWords } from '../words/evidence-words.js';
import { langOf } from './article-source.js';
import { type Part, type Segment, segmentsOf } from './sentence-segments.js';

export type SentenceProps = {
  readonly context: Context;
  /** Language of the article, for pronunciation and hyphens. */
  readonly textLanguage: TextLanguage;
  /** Language of the screen. */
  readonly language: Language;
  /** How parts are called to whoever listens, where that is not by what they are in a claim. */
  readonly partName?: string;
};

/** Everything of the context's text, marked by its offsets. */
export function Sentence({ context, textLanguage, language, partName }: SentenceProps) {
  return (
    <p class="sentence" lang={langOf(textLanguage)} dir="auto">
      {segmentsOf(context).map(segment => (
        <span key={segment.start} class={segment.isSentence ? 'sentence-itself' : 'sentence-around'}>
          <MarkedText segment={segment} language={language} partName={partName} />
        </span>
      ))}
    </p>
  );
}

export type MarkedTextProps = {
  readonly segment: Pick<Segment, 'text' | 'parts' | 'opened'>;
  readonly language: Language;
  readonly partName?: string | undefined;
};

/** Outermost first: the ground of the innermost is what is seen, and who and whom must be. */
const NESTING: readonly Part[] = ['cue', 'time', 'claimant', 'subject', 'object'];

/** One segment: a mark inside a mark for each part that it belongs to. */
export function MarkedText({ segment, language, partName }: MarkedTextProps) {
  const names = evidenceWords[language].part;
  return NESTING.filter(part => segment.parts.includes(part)).reduceRight<ComponentChildren>(
    (inner, part) => (
      <mark class={`sentence-mark sentence-${part}`}>
        {segment.opened.includes(part) && (
          <span class="visually-hidden" lang={language}>
            {`${partName ?? names[part]}: `}
          </span>
        )}
        {inner}
      </mark>
    ),
    segment.text,
  );
}

export type SentenceLegendProps = { readonly parts: readonly Part[]; readonly language: Language };

/** What the marks stand for. */
export function SentenceLegend({ parts, language }: SentenceLegendProps) {
  const words = evidenceWords[language];
  if (parts.length === 0) return null;
  return (
    <ul class="sentence-legend" aria-label={words.legend}>
      {parts.map(part => (
        <li key={part}>
          <mark class={`sentence-mark sentence-${part}`}>{words.part[part]}</mark>
        </li>
      ))}
    </ul>
  );
}
