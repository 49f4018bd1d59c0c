// From scores of relations to relations, with what every sentence obeys.
import { FrameChoice } from './frame-choice.js';
import type { TreeModel } from './tree-model.js';

const SUBJECT = /^[nc]subj/;
const CORE = /^(?:nsubj|obj|iobj)/;

export type Choice = {
  /** `length × columns` of `scoreLabels`. */
  scores: Float64Array;
  heads: Int32Array;
  /** Features of each word: a finite verb wants a subject. */
  features: readonly string[];
  /** Words that are never subject or object: weekdays, months, dates. */
  isTime: (word: number) => boolean;
};

/**
 * The best relation of each word: `root` for the root alone, no core argument that is a date, no more than one subject and
 * one object of a head (the surer one stays), and a subject for a finite verb that would have an object alone.
 */
export function chooseRelations(model: TreeModel, { scores, heads, features, isTime }: Choice): string[] {
  const { relations } = model;
  const frames = new FrameChoice(model, scores, (word, relation) => {
    if ((heads[word] as number) < 0 !== (relation === 'root')) return false;
    return !(CORE.test(relation) && isTime(word));
  });
  const chosen = Array.from(heads, (_, word) => frames.best(word, () => true));
  for (const [head, words] of dependentsOf(heads)) {
    const are = (test: RegExp): number[] => words.filter(word => test.test(relations[chosen[word] as number] ?? ''));
    for (const word of frames.losers(are(SUBJECT), chosen)) chosen[word] = frames.best(word, one => !SUBJECT.test(one));
    for (const word of frames.losers(are(/^obj$/), chosen))
      chosen[word] = frames.best(word, one => one !== 'obj' && !(SUBJECT.test(one) && are(SUBJECT).length > 0));
    if (are(SUBJECT).length > 0 || !features[head]?.includes('VerbForm=Fin')) continue;
    const subject = frames.nearest(are(/^obj$/), chosen, relations.indexOf('nsubj'));
    if (subject !== undefined) chosen[subject] = relations.indexOf('nsubj');
  }
  return chosen.map(relation => relations[relation] ?? 'dep');
}

function dependentsOf(heads: Int32Array): Map<number, number[]> {
  const dependents = new Map<number, number[]>();
  for (const [word, head] of heads.entries()) {
    if (head < 0) continue;
    const known = dependents.get(head);
    if (known === undefined) dependents.set(head, [word]);
    else known.push(word);
  }
  return dependents;
}
