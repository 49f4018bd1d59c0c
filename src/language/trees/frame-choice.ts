// Choices among the dependents of one head that depend on each other.
import type { TreeModel } from './tree-model.js';

/** How much worse (in log-odds) the subject may be than the object for a finite verb that would have none. */
const WANTED = 1;

/** Picks relations by score among those that a word may have. */
export class FrameChoice {
  constructor(
    private readonly model: TreeModel,
    private readonly scores: Float64Array,
    private readonly isAllowed: (word: number, relation: string) => boolean,
  ) {}

  /** Number of the best relation of a word that is allowed and passes. */
  best(word: number, passes: (relation: string) => boolean): number {
    let found = -1;
    for (const [i, relation] of this.model.relations.entries()) {
      if (!this.isAllowed(word, relation) || !passes(relation)) continue;
      if (found < 0 || this.score(word, i) > this.score(word, found)) found = i;
    }
    return found;
  }

  /** Of several words with one relation all but the one that would lose most by another. */
  losers(words: readonly number[], chosen: readonly number[]): number[] {
    if (words.length < 2) return [];
    const margin = (word: number): number => {
      const own = chosen[word] as number;
      return (
        this.score(word, own) -
        this.score(
          word,
          this.best(word, one => one !== this.model.relations[own]),
        )
      );
    };
    const surest = words.reduce((most, word) => (margin(word) > margin(most) ? word : most));
    return words.filter(word => word !== surest);
  }

  /** The word that another relation fits nearly as well as its own, and best of all of them. */
  nearest(words: readonly number[], chosen: readonly number[], relation: number): number | undefined {
    const cost = (word: number): number => this.score(word, chosen[word] as number) - this.score(word, relation);
    const able = words.filter(
      word => this.isAllowed(word, this.model.relations[relation] ?? '') && cost(word) < WANTED,
    );
    return able.length === 0 ? undefined : able.reduce((least, word) => (cost(word) < cost(least) ? word : least));
  }

  private score(word: number, relation: number): number {
    return this.scores[word * this.model.layers.labels.columns + relation] as number;
  }
}
