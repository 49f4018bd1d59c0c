// Party or club of a person in brackets after the name: "X (VLD)".
import { type ClaimDraft, draftClaim } from './claim-draft.js';
import type { Phrase } from './phrase.js';
import type { ArticleSentence } from './read-sentences.js';

/** Claims of membership by brackets. */
export function findMemberships(sentence: ArticleSentence, phrases: readonly Phrase[]): ClaimDraft[] {
  const persons = phrases.filter(phrase => phrase.draft.type === 'Person' && phrase.draft.kind === 'name');
  return persons.flatMap(person => inBrackets(sentence, phrases, person));
}

/** "X (VLD)": a person, then nothing but a party or club in brackets. */
function inBrackets(sentence: ArticleSentence, phrases: readonly Phrase[], person: Phrase): ClaimDraft[] {
  const { tokens } = sentence;
  if (tokens[person.to]?.text !== '(') return [];
  const body = phrases.find(phrase => phrase.from === person.to + 1);
  const isAlone = body !== undefined && /^[),/]$/.test(tokens[body.to]?.text ?? '');
  const isMembership = body?.draft.labels.some(label => label === 'PoliticalParty' || label === 'SportsTeam') ?? false;
  if (body === undefined || !isAlone || !isMembership) return [];
  const range = { from: body.from, to: body.to };
  const ends = { subject: person.draft, object: body.draft };
  return [
    draftClaim({
      predicate: 'MEMBER_OF',
      sentence: sentence.index,
      ...ends,
      cue: range,
      clause: range,
      rule: 'brackets:MEMBER_OF',
    }),
  ];
}
