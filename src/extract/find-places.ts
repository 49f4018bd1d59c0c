// Places and parts: "Kandahar, de tweede stad van Afghanistan", "de luchthaven van Kaboel", "het VS-ministerie van Defensie".

import type { MentionDraft } from '../resolve/index.js';
import { type ClaimDraft, draftClaim, type TokenRange } from './claim-draft.js';
import type { Phrase } from './phrase.js';
import type { ArticleSentence } from './read-sentences.js';

/** Claims of where something lies or what it is part of. @param drafts all mentions of the sentence, those inside phrases too */
export function findPlaces(
  sentence: ArticleSentence,
  phrases: readonly Phrase[],
  drafts: readonly MentionDraft[],
): ClaimDraft[] {
  return [
    ...phrases.flatMap(phrase => cityApposition(sentence, phrases, phrase)),
    ...phrases.flatMap(phrase => facilityPlace(sentence, phrase, drafts)),
    ...phrases.flatMap(phrase => bodyOfCountry(sentence, phrase, drafts)),
    ...phrases.flatMap((phrase, i) => placeComma(sentence, phrases, phrase, phrases[i + 1])),
    ...phrases.flatMap(phrase => countryAdjective(sentence, phrase, drafts)),
    ...phrases.flatMap((phrase, i) => facilityIn(sentence, phrase, phrases[i + 1])),
  ];
}

function state(
  sentence: ArticleSentence,
  predicate: string,
  ends: [MentionDraft, MentionDraft],
  cue: TokenRange,
  rule: string,
  role?: string,
): ClaimDraft {
  const [subject, object] = ends;
  const draft = draftClaim({ predicate, sentence: sentence.index, subject, object, cue, clause: cue, rule });
  return role === undefined ? draft : { ...draft, role };
}

/**
 * ", de tweede stad van Afghanistan": an apposition with a noun for a city. It belongs to the last place named before
 * it; in Dutch the verb may stand between ("… dat ze Kandahar ingenomen hebben, de tweede stad van …").
 */
function cityApposition(sentence: ArticleSentence, phrases: readonly Phrase[], country: Phrase): ClaimDraft[] {
  const { tokens, words } = sentence;
  const noun = country.from - 2;
  const isOf = /^(?:van|in|of)$/.test(country.preposition ?? '');
  if (country.draft.type !== 'Place' || !isOf || !words.is('cityNouns', tokens[noun]?.lower)) return [];
  const comma = commaBefore(sentence, noun);
  if (comma === undefined) return [];
  const city = phrases
    .filter(phrase => phrase.to <= comma && phrase.draft.type === 'Place' && !phrase.draft.labels.includes('Country'))
    .at(-1);
  if (city === undefined || comma - city.to > 3 || city.preposition === country.preposition) return [];
  const predicate = words.is('capitalNouns', tokens[noun]?.lower) ? 'CAPITAL_OF' : 'LOCATED_IN';
  const cue = { from: comma + 1, to: noun + 1 };
  const role = tokens
    .slice(comma + 1, noun + 1)
    .filter(token => !words.is('determiners', token.lower))
    .map(token => token.text)
    .join(' ');
  return [state(sentence, predicate, [city.draft, country.draft], cue, `apposition:${predicate}`, role)];
}

/** The comma that opens the apposition: only determiner, number and adjectives stand between it and the noun. */
function commaBefore({ tokens }: ArticleSentence, noun: number): number | undefined {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i -= 1) {
    if (tokens[i]?.text === ',') return i;
    if (!/^[\p{Ll}\d-]+$/u.test(tokens[i]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** "de luchthaven van Kaboel": the facility lies in the city that its name holds. */
function facilityPlace(sentence: ArticleSentence, phrase: Phrase, drafts: readonly MentionDraft[]): ClaimDraft[] {
  if (phrase.draft.method !== 'facility') return [];
  const city = drafts.find(draft => draft !== phrase.draft && draft.type === 'Place' && draft.end === phrase.draft.end);
  if (city === undefined) return [];
  return [
    state(
      sentence,
      'LOCATED_IN',
      [phrase.draft, city],
      { from: phrase.to - 2, to: phrase.to - 1 },
      'facility:LOCATED_IN',
    ),
  ];
}

/** "het VS-ministerie van Defensie": a ministry is part of the country that its name holds. */
function bodyOfCountry(sentence: ArticleSentence, phrase: Phrase, drafts: readonly MentionDraft[]): ClaimDraft[] {
  if (phrase.draft.method !== 'body' || phrase.draft.type !== 'Organization') return [];
  const country = drafts.find(
    draft => draft !== phrase.draft && draft.start === phrase.draft.start && draft.labels.includes('Country'),
  );
  const isMinistry = sentence.words.words.ministries.some(noun => phrase.draft.surface.toLowerCase().includes(noun));
  if (country === undefined || !isMinistry) return [];
  const head = sentence.tokens.findIndex(token => token.start <= country.start && country.start < token.end);
  return [
    state(
      sentence,
      'PART_OF',
      [phrase.draft, country],
      { from: head, to: Math.max(head + 1, phrase.to) },
      'body:PART_OF',
    ),
  ];
}

/** "Baton Rouge, Louisiana", "Molenbeek (Brussel)": a smaller place, then the larger one that it lies in. */
function placeComma(
  sentence: ArticleSentence,
  phrases: readonly Phrase[],
  small: Phrase,
  large: Phrase | undefined,
): ClaimDraft[] {
  const { tokens } = sentence;
  if (
    large === undefined ||
    small.draft.type !== 'Place' ||
    large.draft.type !== 'Place' ||
    large.preposition !== undefined
  )
    return [];
  if (large.from !== small.to + 1 || tokens[small.to]?.text !== ',' || large.to - large.from > 3) return [];
  if (tokens[large.to]?.lower === "'s" || isListed(sentence, phrases, small, large)) return [];
  const isRegion = large.draft.labels.includes('Region') && large.country !== undefined;
  const isSmaller = !small.draft.labels.some(label => label === 'Country' || label === 'Region');
  const isWithin = small.country === undefined ? isRegion : small.country === (large.country ?? large.draft.wikidataId);
  if (!isSmaller || !isWithin || !(isRegion || large.draft.labels.includes('Country'))) return [];
  return [
    state(sentence, 'LOCATED_IN', [small.draft, large.draft], { from: small.to, to: small.to + 1 }, 'comma:LOCATED_IN'),
  ];
}

/**
 * "het Duitse Eisenach", "de Turkse stad Izmir", "the French city of Lyon": the adjective of a country, then the name of
 * a smaller place, with nothing but a noun for a city between them.
 */
function countryAdjective(sentence: ArticleSentence, place: Phrase, drafts: readonly MentionDraft[]): ClaimDraft[] {
  const { tokens, words } = sentence;
  const { draft } = place;
  if (
    draft.type !== 'Place' ||
    draft.kind !== 'name' ||
    draft.method === 'facility' ||
    draft.labels.includes('Country')
  )
    return [];
  let at = tokens.findIndex(token => token.start === draft.start) - 1;
  if (sentence.language === 'en' && tokens[at]?.lower === 'of') at -= 1;
  if (words.is('cityNouns', tokens[at]?.lower)) at -= 1;
  else if (sentence.language === 'en') return [];
  const country = drafts.find(
    one => one.method === 'adjective' && one.end === tokens[at]?.end && one.labels.includes('Country'),
  );
  if (country === undefined) return [];
  return [state(sentence, 'LOCATED_IN', [draft, country], { from: at, to: at + 1 }, 'adjective:LOCATED_IN')];
}

/** "the Fisht Stadium in Sochi": a facility's name, then at once the city, region or country that it stands in. */
function facilityIn(sentence: ArticleSentence, facility: Phrase, place: Phrase | undefined): ClaimDraft[] {
  if (place === undefined || facility.draft.kind !== 'name' || !facility.draft.labels.includes('Facility')) return [];
  const isBeside = place.preposition === 'in' && place.from === facility.to + 1 && place.draft.type === 'Place';
  if (!isBeside || place.draft.labels.includes('Facility')) return [];
  const cue = { from: facility.to, to: facility.to + 1 };
  return [state(sentence, 'LOCATED_IN', [facility.draft, place.draft], cue, 'facility-in:LOCATED_IN')];
}

/** "Kandahar, Helmand and Herat": one place after another is a list. */
function isListed(
  { tokens, words }: ArticleSentence,
  phrases: readonly Phrase[],
  small: Phrase,
  large: Phrase,
): boolean {
  const isLink = (i: number): boolean => tokens[i]?.text === ',' || words.is('coordinators', tokens[i]?.lower);
  const isPlace = (test: (phrase: Phrase) => boolean): boolean =>
    phrases.some(phrase => phrase.draft.type === 'Place' && test(phrase));
  const next = isLink(large.to) && isLink(large.to + 1) ? large.to + 2 : large.to + 1;
  const goesOn = isLink(large.to) && isPlace(phrase => phrase.from === next);
  return goesOn || (isLink(small.from - 1) && isPlace(phrase => phrase.to === small.from - 1));
}
