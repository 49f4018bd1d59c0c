// Nouns that stand for an event: "onderhandelingen tussen X en Y", "de verovering van X door Y", "withdrawal of X from Y".
import { type ClaimDraft, draftClaim } from './claim-draft.js';
import type { Cues, NounCue } from './cue.js';
import type { Phrase } from './phrase.js';
import type { ArticleSentence } from './read-sentences.js';

/** Claims whose cue is a noun with both its ends right after it. */
export function findNouns(sentence: ArticleSentence, phrases: readonly Phrase[], cues: Cues): ClaimDraft[] {
  return sentence.tokens.flatMap((token, at) =>
    cues.nounCues(sentence.language, token.lower).flatMap(({ predicate, cue }) => {
      const ends =
        cue.between === true ? endsBetween(sentence, phrases, at) : endsByPreposition(sentence, phrases, at, cue);
      if (ends === undefined) return [];
      const [subject, object] = ends;
      const range = { from: at, to: at + 1 };
      const clause = { from: at, to: Math.max(subject.to, object.to) };
      const rule = `noun:${predicate}/${token.lower}`;
      return [
        draftClaim({
          predicate,
          sentence: sentence.index,
          subject: subject.draft,
          object: object.draft,
          cue: range,
          clause,
          rule,
        }),
      ];
    }),
  );
}

/** "tussen X en Y" right after the noun. */
function endsBetween(
  { tokens }: ArticleSentence,
  phrases: readonly Phrase[],
  at: number,
): [Phrase, Phrase] | undefined {
  if (!/^(?:tussen|between)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const first = phrases.find(phrase => phrase.from === at + 2);
  if (first === undefined || !/^(?:en|and)$/.test(tokens[first.to]?.lower ?? '')) return undefined;
  const second = phrases.find(phrase => phrase.from === first.to + 1);
  return second === undefined ? undefined : [first, second];
}

/** Both prepositional phrases follow the noun one after another, in either order; "X's withdrawal from Y" has the subject before. */
function endsByPreposition(
  { tokens }: ArticleSentence,
  phrases: readonly Phrase[],
  at: number,
  cue: NounCue,
): [Phrase, Phrase] | undefined {
  const after = phrases.filter(phrase => phrase.from > at);
  const first = after.find(phrase => phrase.from === at + 2);
  const second = first === undefined ? undefined : after.find(phrase => phrase.from === first.to + 1);
  const takes = (list: readonly string[] | undefined, phrase: Phrase | undefined): phrase is Phrase =>
    phrase?.preposition !== undefined && list?.includes(phrase.preposition) === true;
  if (takes(cue.subject, first) && takes(cue.object, second)) return [first, second];
  if (takes(cue.object, first) && takes(cue.subject, second)) return [second, first];
  const owner = phrases.find(phrase => phrase.to === at - 1 && tokens[at - 1]?.lower === "'s");
  return owner !== undefined && takes(cue.object, first) ? [owner, first] : undefined;
}
