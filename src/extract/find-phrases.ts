// The noun phrases of a sentence: names, and descriptions built on names ("de Afghaanse regering", "de luchthaven van Kaboel").
import { isCapitalised, type Knowledge, type Name, type Token } from '../language/index.js';
import type { MentionDraft } from '../resolve/index.js';
import type { Phrase } from './phrase.js';
import type { ArticleSentence } from './read-sentences.js';

/** What a sentence offers to claims: phrases that may be ends, and every mention in it. */
export type Phrases = { phrases: Phrase[]; drafts: MentionDraft[] };

/** Finds the phrases of a sentence, from left to right; a name inside a longer phrase is a mention but no phrase. */
export function findPhrases(sentence: ArticleSentence, articleText: string, knowledge: Knowledge): Phrases {
  const drafts: MentionDraft[] = [];
  const phrases: Phrase[] = [];
  for (const name of sentence.names) {
    const from = sentence.tokens.findIndex(token => token.start <= name.start && name.start < token.end);
    const to = lastToken(sentence, name) + 1;
    if (from < 0 || to <= from) continue;
    const draft = draftOf(name);
    drafts.push(draft);
    const built = buildOn({ sentence, articleText, knowledge }, name, draft, from, to);
    if (built !== undefined && built.draft !== draft) drafts.push(built.draft);
    if (built !== undefined) phrases.push(widen(sentence, built, knowledge));
  }
  return { phrases: dropInner(phrases), drafts };
}

function lastToken(sentence: ArticleSentence, name: Name): number {
  let last = -1;
  sentence.tokens.forEach((token, i) => {
    if (token.start < name.end && name.end <= token.end) last = i;
  });
  return last;
}

function draftOf({ start, end, text, type, labels, wikidataId, knownAs, method, confidence }: Name): MentionDraft {
  const known = { ...(wikidataId === undefined ? {} : { wikidataId }), ...(knownAs === undefined ? {} : { knownAs }) };
  return { start, end, surface: text, kind: 'name', type, labels, method, confidence, ...known };
}

type Context = { sentence: ArticleSentence; articleText: string; knowledge: Knowledge };

/**
 * The phrase that a name is or is part of. An adjective alone ("Afghaanse medewerkers") is no end of a claim: with a
 * noun for a body it is that body, with a noun for troops it is the country.
 */
function buildOn(context: Context, name: Name, draft: MentionDraft, from: number, to: number): Phrase | undefined {
  const { sentence } = context;
  const { words } = sentence;
  const isModifier = name.method === 'adjective' || name.method === 'compound';
  if (isModifier) {
    const head =
      name.method === 'compound'
        ? compoundHead(sentence, from)
        : { word: sentence.tokens[nounAfter(sentence, to)]?.lower ?? '', at: nounAfter(sentence, to) };
    if (words.is('troops', head.word)) return { from, to: head.at + 1, draft };
    const ministry = ministryEnd(sentence, head);
    if (ministry !== undefined) return body(context, name, from, ministry, 'GovernmentBody');
    const label = Object.hasOwn(words.words.bodies, head.word) ? words.words.bodies[head.word] : undefined;
    if (label !== undefined) return body(context, name, from, head.at + 1, label);
    return undefined;
  }
  const facility = facilityStart(sentence, name, from);
  if (facility !== undefined) return place(context, facility, to);
  if (name.method === 'people') return { from, to, draft: { ...draft, confidence: 0.6 } };
  return { from, to, draft, ...(name.country === undefined ? {} : { country: name.country }) };
}

/** The noun within reach of an adjective: at most one lower-case word between ("Afghaanse nationale politie"). */
function nounAfter(sentence: ArticleSentence, at: number): number {
  const { words, tokens } = sentence;
  const isKnown = (word: string | undefined): boolean =>
    words.is('troops', word) || words.is('ministries', word) || Object.hasOwn(words.words.bodies, word ?? '');
  return isKnown(tokens[at]?.lower) || !isKnown(tokens[at + 1]?.lower) ? at : at + 1;
}

function compoundHead(sentence: ArticleSentence, from: number): { word: string; at: number } {
  const text = sentence.tokens[from]?.lower ?? '';
  return { word: text.slice(text.indexOf('-') + 1), at: from };
}

/** "VS-ministerie van Buitenlandse Zaken": the end of the ministry's name. */
function ministryEnd(
  { tokens, words, language }: ArticleSentence,
  head: { word: string; at: number },
): number | undefined {
  if (!words.is('ministries', head.word) || !words.is('of', tokens[head.at + 1]?.lower)) return undefined;
  if (language === 'en') return endOfCapitals(tokens, head.at + 2);
  const two = `${tokens[head.at + 2]?.text ?? ''} ${tokens[head.at + 3]?.text ?? ''}`;
  if (words.is('ministrySubjects', two)) return head.at + 4;
  return words.is('ministrySubjects', tokens[head.at + 2]?.text) ? head.at + 3 : undefined;
}

/** "the Greek Ministry of Culture and Sports": the capitalised words after "of". */
function endOfCapitals(tokens: readonly Token[], from: number): number | undefined {
  let to = from;
  while (
    isCapitalised(tokens[to]) ||
    (/^(?:and|of|the)$/.test(tokens[to]?.text ?? '') && isCapitalised(tokens[to + 1]))
  )
    to += 1;
  return to > from ? to : undefined;
}

function body(
  { sentence, articleText, knowledge }: Context,
  name: Name,
  from: number,
  to: number,
  label: string,
): Phrase {
  const start = sentence.tokens[from]?.start ?? name.start;
  const end = sentence.tokens[to - 1]?.end ?? name.end;
  const surface = articleText.slice(start, end);
  const isPlace = label === 'Facility';
  const known = knowledge.gazetteer.find(sentence.tokens, from);
  const entry = known?.to === to && known.sense === 'name' ? known.entry : undefined;
  const draft: MentionDraft = {
    start,
    end,
    surface,
    kind: 'name',
    type: isPlace ? 'Place' : 'Organization',
    labels: [label],
    method: 'body',
    confidence: 0.7,
    ...(entry?.wikidataId === undefined ? {} : { wikidataId: entry.wikidataId, knownAs: entry.name }),
  };
  return { from, to, draft, ...(name.wikidataId === undefined ? {} : { country: name.wikidataId }) };
}

/** "luchthaven van Kaboel", "embassy in Kabul": where the facility's noun stands. */
function facilityStart({ tokens, words }: ArticleSentence, name: Name, from: number): number | undefined {
  if (name.type !== 'Place' || !/^(?:van|in|of|at|te)$/.test(tokens[from - 1]?.lower ?? '')) return undefined;
  return words.is('facilities', tokens[from - 2]?.text) ? from - 2 : undefined;
}

function place({ sentence, articleText }: Context, from: number, to: number): Phrase {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[to - 1]?.end ?? start;
  const surface = articleText.slice(start, end);
  return {
    from,
    to,
    draft: {
      start,
      end,
      surface,
      kind: 'name',
      type: 'Place',
      labels: ['Facility'],
      method: 'facility',
      confidence: 0.7,
    },
  };
}

/** Takes in the words before the name that belong to it, and notes the preposition. */
function widen(sentence: ArticleSentence, phrase: Phrase, { offices }: Knowledge): Phrase {
  const { tokens, words } = sentence;
  let { from } = phrase;
  // "van premier X": the office belongs to the name, and the preposition stands before both.
  const title = [4, 3, 2, 1].find(
    length => phrase.draft.type === 'Person' && offices.find(tokens, from - length)?.to === from,
  );
  from -= title ?? 0;
  while (from > 0 && isInside(sentence, from - 1)) from -= 1;
  const before = tokens[from - 1]?.lower;
  return words.is('prepositions', before) && before !== undefined
    ? { ...phrase, from, preposition: before }
    : { ...phrase, from };
}

/** Determiners, adjectives made of names ("het Duitse X") and, in Dutch, inflected adjectives ("de kleine X"). */
function isInside({ tokens, words, names, language }: ArticleSentence, i: number): boolean {
  const token = tokens[i];
  if (token === undefined || words.is('subordinators', token.lower)) return false;
  if (words.is('determiners', token.lower)) return true;
  if (names.some(name => name.method === 'adjective' && name.start === token.start)) return true;
  return language === 'nl' && /^\p{Ll}{3,}e$/u.test(token.text) && words.is('determiners', tokens[i - 1]?.lower);
}

/** A name inside a longer phrase ("Kaboel" in "de luchthaven van Kaboel") is no end of its own there. */
function dropInner(phrases: readonly Phrase[]): Phrase[] {
  return phrases.filter(
    one =>
      !phrases.some(
        other =>
          other !== one && other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from,
      ),
  );
}
