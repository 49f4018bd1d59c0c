// What kind of entity an unlisted name stands for, by its shape and its neighbours.
import type { EntityType } from '../model/index.js';
import type { Knowledge, LanguageKnowledge } from './knowledge.js';
import type { Run } from './name-runs.js';
import type { Token } from './token.js';
import { isTitle } from './tokens/abbreviations.js';

export type Guess = { type: EntityType; labels: readonly string[]; method: string; confidence: number };

const ORGANISATION_WORDS = new Set(
  (
    'inc corp corporation co company ltd plc nv bv sa ag gmbh group groep bank party partij ministry ministerie department ' +
    'university universiteit institute instituut association federation federatie union unie council raad committee commissie ' +
    'commission agency agentschap court hof rechtbank club fc united city police politie army leger front movement beweging ' +
    'holdings airlines airways television radio news press persagentschap times post newspaper foundation stichting fund fonds ' +
    'senate congress parliament parlement brigade forces liga league vakbond society office bureau board'
  ).split(' '),
);
const FACILITY_WORDS = new Set(
  'airport luchthaven stadium stadion hospital ziekenhuis prison gevangenis palace paleis bridge brug station airbase'.split(
    ' ',
  ),
);
const PLACE_WORDS = new Set(
  'river rivier street straat avenue island islands eiland eilanden mountain lake sea zee bay province provincie county valley coast beach'.split(
    ' ',
  ),
);
const HONORIFICS = new Set(
  'mr mrs ms dr sir lord lady dhr mevr mevrouw meneer prins prinses koning koningin prince princess king queen pope paus sheikh'.split(
    ' ',
  ),
);
const PLACE_PREPOSITIONS = new Set('in te near nabij uit outside'.split(' '));

/** Guesses the type of a run that no gazetteer knows. */
export function guessType(
  tokens: readonly Token[],
  run: Run,
  knowledge: Knowledge,
  language: LanguageKnowledge,
): Guess | undefined {
  const words = tokens.slice(run.from, run.to);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const before = tokens[run.from - 1]?.lower ?? '';
  const isListed = (set: ReadonlySet<string>): boolean => words.some(word => set.has(word.lower.replace(/\.$/, '')));

  if (HONORIFICS.has(before) || isTitle(before)) return person('title', 0.9);
  if (knowledge.givenNames.has(first.text) && words.length > 1) return person('given-name', 0.9);
  if (isListed(ORGANISATION_WORDS)) return organisation('word', 0.8);
  if (isListed(FACILITY_WORDS))
    return { type: 'Place', labels: ['Facility'], method: 'shape:facility', confidence: 0.8 };
  if (isListed(PLACE_WORDS)) return { type: 'Place', labels: [], method: 'shape:place', confidence: 0.7 };
  if (knowledge.offices.get(before) !== undefined) return person('office', 0.8);
  if (/^\p{Lu}{2,6}$/u.test(first.text) && words.length === 1) return organisation('capitals', 0.7);
  if (words.length === 1 && knowledge.givenNames.has(first.text)) return person('given-name', 0.6);
  if (words.length === 1 && PLACE_PREPOSITIONS.has(before))
    return { type: 'Place', labels: [], method: 'shape:preposition', confidence: 0.6 };
  if (words.length === 1) return run.isInitial ? undefined : oneWord(tokens, run, language);
  if (isOfPlace(tokens, run, knowledge))
    return { type: 'Event', labels: [], method: 'shape:of-place', confidence: 0.4 };
  if (words.length <= 4 && words.every(word => /^\p{L}[\p{L}'’-]*\.?$/u.test(word.text))) return person('words', 0.5);
  return organisation('words', 0.4);
}

/** "Ronde van Frankrijk", "Slag van Verdun": something called after a listed place. */
function isOfPlace(tokens: readonly Token[], run: Run, knowledge: Knowledge): boolean {
  const particle = tokens.findIndex((token, i) => i > run.from && i < run.to && /^(?:van|of)$/.test(token.lower));
  const known = particle < 0 ? undefined : knowledge.gazetteer.find(tokens, particle + 1);
  return known?.to === run.to && known.entry.type === 'Place';
}

/** A lone unknown name next to a verb of saying is somebody who speaks. */
function oneWord(tokens: readonly Token[], run: Run, language: LanguageKnowledge): Guess | undefined {
  const verbs = [...language.lexicon.verbsAt(tokens, run.to), ...language.lexicon.verbsAt(tokens, run.from - 1)];
  if (verbs.some(verb => language.is('sayVerbs', verb.lemma))) return person('speaker', 0.6);
  return organisation('word', 0.35);
}

function person(method: string, confidence: number): Guess {
  return { type: 'Person', labels: [], method: `shape:${method}`, confidence };
}

function organisation(method: string, confidence: number): Guess {
  return { type: 'Organization', labels: [], method: `shape:${method}`, confidence };
}
