// How well trees agree: heads, heads with labels, and the arcs that extraction lives on, subjects and objects.
import { checkLengths, percentOf, type Quality, qualityOf } from './percent.js';

/** A word's head, as place in the sentence with -1 for the root, and the label of the arc to it. */
export type TreeWord = { head: number; deprel: string };

export type TreeScore = {
  words: number;
  /** Percent of words with the right head, punctuation included. */
  uas: number;
  /** Percent of words with the right head and the whole label (`nsubj:pass`). */
  las: number;
  /** The same with the universal part of the label alone (`nsubj`), as the CoNLL 2018 scorer counts (Zeman et al. 2018). */
  lasUniversal: number;
  /** Arcs labelled nsubj or a subtype of it; right when the head is and the other is such an arc too. */
  subject: Quality;
  /** Arcs labelled obj, or a subtype. */
  object: Quality;
};

type Pair = { gold: TreeWord; predicted: TreeWord };

/** Scores the trees of sentences whose words are the same. */
export function scoreTrees(
  sentences: Iterable<{ gold: readonly TreeWord[]; predicted: readonly TreeWord[] }>,
): TreeScore {
  const pairs: Pair[] = [];
  for (const sentence of sentences) {
    checkLengths(sentence.gold, sentence.predicted);
    for (const [at, gold] of sentence.gold.entries()) {
      const predicted = sentence.predicted[at];
      if (predicted !== undefined) pairs.push({ gold, predicted });
    }
  }
  const attached = pairs.filter(({ gold, predicted }) => gold.head === predicted.head);
  const share = (isSame: (gold: string, predicted: string) => boolean) =>
    percentOf(attached.filter(({ gold, predicted }) => isSame(gold.deprel, predicted.deprel)).length, pairs.length);
  return {
    words: pairs.length,
    uas: percentOf(attached.length, pairs.length),
    las: share((gold, predicted) => gold === predicted),
    lasUniversal: share((gold, predicted) => universalPart(gold) === universalPart(predicted)),
    subject: scoreArcs(pairs, 'nsubj'),
    object: scoreArcs(pairs, 'obj'),
  };
}

function scoreArcs(pairs: readonly Pair[], label: string): Quality {
  const isArc = (word: TreeWord) => universalPart(word.deprel) === label;
  return qualityOf({
    gold: pairs.filter(({ gold }) => isArc(gold)).length,
    predicted: pairs.filter(({ predicted }) => isArc(predicted)).length,
    right: pairs.filter(({ gold, predicted }) => isArc(gold) && isArc(predicted) && gold.head === predicted.head)
      .length,
  });
}

function universalPart(deprel: string): string {
  return deprel.split(':', 1)[0] ?? '';
}
