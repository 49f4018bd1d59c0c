// What is marked and open in the article that is read.
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ArticleClaim, ArticleView } from '../../src/protocol/index.js';
import { type ArticleBlock, type ArticleSentence, blocksOf } from './article-segments.js';

export type ArticleReading = {
  readonly text: string;
  readonly blocks: readonly ArticleBlock[];
  readonly claims: ReadonlyMap<string, ArticleClaim>;
  /** Key of the sentence that each claim stands in; claims that have no place in the text any more are left out. */
  readonly places: ReadonlyMap<string, string>;
  /** Different sentences that say something. */
  readonly sentences: number;
  /** Id of the claim whose parts are marked. */
  readonly chosen: Signal<string | undefined>;
  /** Key of the sentence below which stands what it says. */
  readonly open: Signal<string | undefined>;
  /** Key of the one sentence that Tab reaches; the arrow keys reach the others. */
  readonly stop: ReadonlySignal<string | undefined>;
};

/** A sentence is known by its first claim. */
export function sentenceKey(sentence: ArticleSentence): string {
  return sentence.claims[0]?.claim.id ?? '';
}

/** Begins with one claim marked, where one is asked for. */
export function startReading(view: ArticleView, claim: string | undefined): ArticleReading {
  const blocks = blocksOf(view);
  const claims = new Map(view.claims.map(one => [one.claim.id, one]));
  const places = new Map<string, string>();
  for (const sentence of blocks.flatMap(block => block.sentences)) {
    for (const said of sentence.claims) places.set(said.claim.id, sentenceKey(sentence));
  }
  const first = blocks.flatMap(block => block.sentences)[0];
  const chosen = signal(claim);
  const open = signal<string | undefined>(undefined);
  return {
    text: view.text,
    blocks,
    claims,
    places,
    sentences: new Set(places.values()).size,
    chosen,
    open,
    stop: computed(() => open.value ?? places.get(chosen.value ?? '') ?? (first && sentenceKey(first))),
  };
}
