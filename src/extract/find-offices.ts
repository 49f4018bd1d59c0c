// Offices by apposition and title: "X, woordvoerder van Y", "Pentagon spokesman X", "premier X van Y", "NAVO-topman X".
import type { Knowledge, OfficeEntry } from '../language/index.js';
import type { MentionDraft } from '../resolve/index.js';
import { type ClaimDraft, draftClaim } from './claim-draft.js';
import { isWhole, type Phrase } from './phrase.js';
import type { ArticleSentence } from './read-sentences.js';

type Office = { from: number; to: number; entry: OfficeEntry; text: string; isFormer: boolean };

/** How many tokens an apposition may hold between the office and the end of its body. */
const REACH = 4;

/** Finds who holds which office where. Each is a construction with both names in place: no parser is needed. */
export function findOffices(sentence: ArticleSentence, phrases: readonly Phrase[], knowledge: Knowledge): ClaimDraft[] {
  const persons = phrases.filter(phrase => phrase.draft.type === 'Person' && phrase.draft.kind === 'name');
  return persons.flatMap(person => {
    const after = officeAfter(sentence, person, knowledge);
    const before = officeBefore(sentence, person, knowledge);
    return [...appositionClaims(sentence, phrases, person, after), ...titleClaims(sentence, phrases, person, before)];
  });
}

/** "X, (de) (voormalige) woordvoerder van Y", "X, a senior Pentagon spokesman": nothing else stands before the office. */
function officeAfter(sentence: ArticleSentence, person: Phrase, knowledge: Knowledge): Office | undefined {
  const { tokens, words, names } = sentence;
  if (tokens[person.to]?.text !== ',') return undefined;
  let adjectives = 0;
  for (let at = person.to + 1; at < person.to + 1 + REACH; at += 1) {
    const office = knowledge.offices.find(tokens, at);
    if (office !== undefined) return { from: at, ...office, isFormer: isFormer(sentence, person.to + 1, at) };
    const token = tokens[at];
    if (token === undefined || words.is('relatives', token.lower)) return undefined;
    const isNamed = names.some(name => name.start <= token.start && token.end <= name.end);
    if (isNamed || words.is('determiners', token.lower) || words.is('former', token.lower)) continue;
    adjectives += 1;
    if (adjectives > 1 || !mayBeAdjective(sentence, at)) return undefined;
  }
  return undefined;
}

/** A lower-case word that is no function word and no verb. */
function mayBeAdjective({ tokens, words }: ArticleSentence, at: number): boolean {
  const word = tokens[at]?.lower;
  const isFunction = (['prepositions', 'relatives', 'subordinators', 'coordinators', 'auxiliaries'] as const).some(
    kind => words.is(kind, word),
  );
  return /^\p{Ll}/u.test(tokens[at]?.text ?? '') && !isFunction && words.lexicon.verbsAt(tokens, at).length === 0;
}

/** "woordvoerder X", "the Pentagon's spokesman X", "spokesman for Y X" */
function officeBefore(sentence: ArticleSentence, person: Phrase, knowledge: Knowledge): Office | undefined {
  const { tokens } = sentence;
  const start = tokens.findIndex(token => token.start === person.draft.start);
  for (let length = 4; length >= 1; length -= 1) {
    const office = knowledge.offices.find(tokens, start - length);
    if (office?.to === start)
      return { from: start - length, ...office, isFormer: isFormer(sentence, start - length - 2, start - length) };
  }
  const head = tokens[start - 1]?.lower.split('-').at(-1) ?? '';
  const entry = tokens[start - 1]?.text.includes('-') ? knowledge.offices.get(head) : undefined;
  return entry === undefined
    ? undefined
    : { from: start - 1, to: start, entry, text: head, isFormer: FORMER.test(tokens[start - 1]?.text ?? '') };
}

/** "ex-premier", "oud-minister". */
const FORMER = /^(?:ex|oud|then)-/i;

function isFormer({ tokens, words }: ArticleSentence, from: number, to: number): boolean {
  return tokens.slice(Math.max(0, from), to).some(token => words.is('former', token.lower));
}

function appositionClaims(
  sentence: ArticleSentence,
  phrases: readonly Phrase[],
  person: Phrase,
  office: Office | undefined,
): ClaimDraft[] {
  if (office === undefined) return [];
  const { tokens, words } = sentence;
  const body = phrases.find(
    phrase => phrase.from === office.to + 1 && phrase.preposition !== undefined && words.is('of', phrase.preposition),
  );
  const owner = body ?? ownerBefore(phrases, office.from, person.to);
  if (owner === undefined || tokens[office.to]?.text === "'") return [];
  return claim(sentence, person, owner, office, 'apposition');
}

/** "X, Pentagon spokesman": the body stands right before the office. */
function ownerBefore(phrases: readonly Phrase[], officeFrom: number, after: number): Phrase | undefined {
  return phrases.find(phrase => phrase.to === officeFrom && phrase.from > after);
}

function titleClaims(
  sentence: ArticleSentence,
  phrases: readonly Phrase[],
  person: Phrase,
  office: Office | undefined,
): ClaimDraft[] {
  if (office === undefined) return [];
  const { tokens } = sentence;
  const before = tokens[office.from - 1]?.lower === "'s" ? office.from - 1 : office.from;
  const owner = modifierAt(sentence, before) ?? bodyEndingAt(sentence, phrases, before);
  if (owner === undefined || owner.draft.start >= person.draft.start) return [];
  return claim(sentence, person, owner, office, 'title');
}

function bodyEndingAt({ tokens }: ArticleSentence, phrases: readonly Phrase[], at: number): Phrase | undefined {
  const end = tokens[at - 1]?.end;
  return phrases.find(phrase => phrase.draft.type !== 'Person' && phrase.to <= at && phrase.draft.end === end);
}

/** "French President X", "VS-president X": an adjective or compound is no phrase of its own, but here it names the country. */
function modifierAt({ names, tokens }: ArticleSentence, at: number): Phrase | undefined {
  const adjective = tokens[at - 1];
  const compound = tokens[at];
  const name = names.find(
    one =>
      (one.method === 'adjective' && one.end === adjective?.end) ||
      (one.method === 'compound' && one.start === compound?.start),
  );
  if (name === undefined) return undefined;
  const { start, end, text, type, labels, wikidataId, knownAs, confidence, method } = name;
  const known = { ...(wikidataId === undefined ? {} : { wikidataId }), ...(knownAs === undefined ? {} : { knownAs }) };
  return {
    from: at - 1,
    to: at,
    draft: { start, end, surface: text, kind: 'name', type, labels, method, confidence, ...known },
  };
}

function claim(
  sentence: ArticleSentence,
  person: Phrase,
  body: Phrase,
  office: Office,
  construction: string,
): ClaimDraft[] {
  if (
    body.draft === person.draft ||
    body.draft.method === 'people' ||
    (body.to > office.from && !isWhole(sentence, body))
  )
    return [];
  const { text, isFormer: ended } = office;
  const predicate = predicateFor(office.entry, body.draft);
  if (predicate === undefined) return [];
  const range = { from: office.from, to: office.to };
  const draft = draftClaim({
    predicate,
    sentence: sentence.index,
    subject: person.draft,
    object: body.draft,
    cue: range,
    clause: range,
    role: text,
    rule: `${construction}:${predicate}/${text}`,
  });
  return [ended ? { ...draft, ended: true } : draft];
}

/**
 * The relation between the holder of an office and this body. The minister of a named ministry heads it; where only
 * the country is named, one works for the country. A player "of" a country by adjective has its nationality, no more.
 */
function predicateFor({ predicate, of }: OfficeEntry, body: MentionDraft): string | undefined {
  const fits = of.length === 0 || of.includes(body.type) || body.labels.some(label => of.includes(label));
  if (body.type === 'Organization') return predicate;
  if (body.type !== 'Place' || predicate === 'MEMBER_OF') return undefined;
  const isCountry = body.labels.includes('Country');
  if (predicate === 'SPOKESPERSON_FOR') return isCountry ? predicate : undefined;
  if (predicate === 'HEADS' && (fits || !isCountry)) return predicate;
  if (predicate === 'HEADS') return of.includes('GovernmentBody') ? 'WORKS_FOR' : undefined;
  return fits && (body.method !== 'adjective' || of.length > 0) ? predicate : undefined;
}
