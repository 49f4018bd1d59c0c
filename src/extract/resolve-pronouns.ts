// Pronouns in subject position, resolved only where one antecedent is plain; each gives a mention with a recorded step.
import type { Token } from '../language/index.js';
import type { MentionDraft } from '../resolve/index.js';
import type { Phrase } from './phrase.js';
import type { ArticleSentence } from './read-sentences.js';

/** How many sentences back a pronoun looks. */
const REACH = 2;

const PLURAL_LABELS = new Set(['ArmedGroup', 'SportsTeam']);

/**
 * Adds a phrase for each pronoun that can be resolved. `earlier` are the phrases of the sentences before, latest last.
 * "ze"/"they" go to the nearest earlier subject that is many (an armed group, a people); "hij"/"she" to the nearest person.
 */
export function resolvePronouns(
  sentence: ArticleSentence,
  phrases: readonly Phrase[],
  earlier: readonly (readonly Phrase[])[],
): Phrase[] {
  const found: Phrase[] = [];
  sentence.tokens.forEach((token, i) => {
    const number = Object.hasOwn(sentence.words.words.subjectPronouns, token.lower)
      ? sentence.words.words.subjectPronouns[token.lower]
      : undefined;
    if (number === undefined || number === 'skip') return;
    const isPlural = number === 'plural' || (number === 'any' && hasPluralVerb(sentence, i));
    const antecedent = findAntecedent(
      phrases.filter(phrase => phrase.to <= i),
      earlier,
      isPlural,
    );
    if (antecedent === undefined) return;
    found.push({ from: i, to: i + 1, draft: pronounDraft(token, antecedent.draft) });
  });
  return found;
}

function pronounDraft(
  { start, end, text }: { start: number; end: number; text: string },
  antecedent: MentionDraft,
): MentionDraft {
  const { type, labels } = antecedent;
  return { start, end, surface: text, kind: 'pronoun', type, labels, method: 'pronoun', confidence: 0.6, antecedent };
}

/** Dutch "ze" and "zij" are she or they: a verb in -en nearby says they. */
function hasPluralVerb({ tokens, words }: ArticleSentence, i: number): boolean {
  const near = [tokens[i - 1], tokens[i + 1], ...tokens.slice(i + 2, i + 8)];
  const isFiniteVerb = (token: Token | undefined): boolean =>
    token !== undefined &&
    (words.is('auxiliaries', token.lower) ||
      words.lexicon
        .verbsAt(tokens, tokens.indexOf(token))
        .some(verb => verb.form === 'present' || verb.form === 'past'));
  const verb = near.find(isFiniteVerb);
  return verb !== undefined && /(?:en|zijn|gaan|staan)$/.test(verb.lower);
}

/** The one that fits in this sentence, else in the nearest sentence before that has any; two that fit are none. */
function findAntecedent(
  before: readonly Phrase[],
  earlier: readonly (readonly Phrase[])[],
  isPlural: boolean,
): Phrase | undefined {
  const fits = (phrase: Phrase): boolean => (isPlural ? isMany(phrase) : phrase.draft.type === 'Person');
  for (const phrases of [before, ...earlier.slice(-REACH).reverse()]) {
    const fitting = phrases.filter(fits);
    const names = new Set(fitting.map(phrase => phrase.draft.surface.split(' ').at(-1)?.toLowerCase()));
    if (names.size > 1) return undefined;
    const subject = fitting.find(phrase => phrase.preposition === undefined);
    if (fitting.length > 0) return subject;
  }
  return undefined;
}

function isMany({ draft }: Phrase): boolean {
  return draft.type === 'Group' || draft.method === 'people' || draft.labels.some(label => PLURAL_LABELS.has(label));
}
