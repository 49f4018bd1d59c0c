// Ellipsis: "En ook het VK stuurt 600 soldaten" goes where the sentence before said.
import type { ClaimDraft } from './claim-draft.js';
import type { OpenFrame } from './find-verbs.js';
import type { ArticleSentence } from './read-sentences.js';

/** How many sentences back the same frame is looked for. */
const REACH = 2;

/** Completes a frame with the object of the same predicate in a sentence before, where "also" says that it is the same. */
export function fillEllipsis(
  { predicate, draft }: OpenFrame,
  sentence: ArticleSentence,
  earlier: readonly ClaimDraft[],
): ClaimDraft | undefined {
  const opening = sentence.tokens.slice(0, 3);
  if (!opening.some(token => sentence.words.is('also', token.lower))) return undefined;
  const model = [...earlier]
    .reverse()
    .find(
      claim =>
        claim.predicate === predicate && claim.sentence >= sentence.index - REACH && claim.sentence < sentence.index,
    );
  if (model === undefined || typeof model.object === 'string') return undefined;
  const step = { to: model.object, rule: 'ellipsis: "also" takes up the same frame of a sentence before' };
  return { ...draft, object: model.object, steps: [...draft.steps, step], rule: `ellipsis:${draft.rule}` };
}
