// The names of a sentence: gazetteer entries decide over shape, the longest match first.
import type { Known } from './gazetteer.js';
import { guessLowerCase, guessNames, type NameContext } from './guess-names.js';
import type { Knowledge, LanguageKnowledge } from './knowledge.js';
import { findRuns, type Run } from './name-runs.js';
import { isCapitalised, type Name, type Token } from './token.js';

/** Finds the names of a sentence. */
export function findNames(context: NameContext): Name[] {
  const names: Name[] = [];
  const { tokens, language } = context;
  const runs = new Map(findRuns(tokens, language).map(run => [run.from, run]));
  for (let i = 0; i < tokens.length; ) {
    const run = runs.get(i);
    const found = run === undefined ? findLowerCase(context, i) : splitRun(context, run);
    names.push(...found.names);
    i = Math.max(i + 1, found.to);
  }
  return names;
}

type Found = { names: Name[]; to: number };

/** A listed name that no run starts with: lower-case groups ("taliban"), names that start with a particle or a number. */
function findLowerCase(context: NameContext, i: number): Found {
  const { text, tokens, knowledge } = context;
  const compound = findCompound(text, tokens, i, knowledge);
  if (compound !== undefined) return { names: [compound], to: i + 1 };
  const known = knowledge.gazetteer.find(tokens, i);
  if (known === undefined || known.isAmbiguous || isCapitalised(tokens[i]))
    return guessLowerCase(context, i) ?? { names: [], to: i + 1 };
  return { names: [fromKnown(text, tokens, known)], to: known.to };
}

/** What stands before a hyphen and is no name, also where it opens a sentence. */
const PREFIX = /^(?:ex|oud|then|vice|co|mede|adjunct|anti|pro|non|top)-/i;

/**
 * "VS-troepen", "NAVO-topman": the part before the hyphen is a name of its own, listed or not ("Bayern-doelman"), where
 * a common noun follows the hyphen.
 */
function findCompound(text: string, tokens: readonly Token[], i: number, knowledge: Knowledge): Name | undefined {
  const token = tokens[i];
  const hyphen = token?.text.indexOf('-') ?? -1;
  const head = token?.text.slice(hyphen + 1) ?? '';
  if (token === undefined || hyphen < 2 || !/^\p{Ll}/u.test(head) || PREFIX.test(token.text)) return undefined;
  const known = knowledge.gazetteer.match(token.text.slice(0, hyphen), [token], 0);
  const part = { end: token.start + hyphen, text: token.text.slice(0, hyphen), method: 'compound' };
  if (known !== undefined && !known.isAmbiguous && known.to === 1)
    return { ...fromKnown(text, [token], known), ...part };
  if (!isCapitalised(token) || knowledge.offices.get(head) === undefined) return undefined;
  return { ...part, start: token.start, type: 'Organization', labels: [], confidence: 0.5 };
}

/** Takes a run apart from the left: "French President Jacques Chirac" is an adjective, an office and a person. */
function splitRun(context: NameContext, run: Run): Found {
  const { text, tokens, knowledge, language } = context;
  const names: Name[] = [];
  let { from } = run;
  let end = run.to;
  while (from < run.to) {
    const part = { from, to: run.to, isInitial: run.isInitial && from === run.from };
    const compound = findCompound(text, tokens, from, knowledge);
    const office = knowledge.offices.find(tokens, from);
    const known = acceptKnown(tokens, part, knowledge);
    if (PARTICLE.test(tokens[from]?.text ?? '')) {
      from += 1;
    } else if (compound !== undefined) {
      names.push(compound);
      from = endOfMinistry(tokens, from, language) ?? from + 1;
    } else if (known !== undefined) {
      names.push(fromKnown(text, tokens, known));
      from = known.to;
      end = Math.max(end, known.to);
    } else if (office?.entry.title === true && office.to <= run.to) {
      from = office.to;
    } else {
      const guessed = guessNames(context, part);
      names.push(...guessed.names);
      from = run.to;
      end = Math.max(end, guessed.to);
    }
  }
  return { names, to: end };
}

const PARTICLE = /^\p{Ll}/u;

/** In "VS-ministerie van Buitenlandse Zaken" what follows is part of the ministry's name and no name of its own. */
function endOfMinistry(tokens: readonly Token[], at: number, language: LanguageKnowledge): number | undefined {
  const head = tokens[at]?.lower.split('-').at(-1);
  if (!language.is('ministries', head) || !language.is('of', tokens[at + 1]?.lower)) return undefined;
  const isTwoWords = language.is('ministrySubjects', `${tokens[at + 2]?.text} ${tokens[at + 3]?.text}`);
  return isTwoWords ? at + 4 : language.is('ministrySubjects', tokens[at + 2]?.text) ? at + 3 : undefined;
}

/**
 * A listed name counts when it fills the run, or when what follows in the run is a title, an office or another listed
 * name: "Paris Hilton" is no city. An ambiguous name ("Price") needs a preposition of place before it.
 */
function acceptKnown(tokens: readonly Token[], run: Run, knowledge: Knowledge): Known | undefined {
  const known = knowledge.gazetteer.find(tokens, run.from);
  if (known === undefined) return undefined;
  const before = tokens[run.from - 1]?.lower ?? '';
  if (known.isAmbiguous && known.sense === 'name' && !/^(?:in|te|naar|uit|near|from|to|at)$/.test(before))
    return undefined;
  if (known.sense !== 'name' || known.to >= run.to) return known;
  const isFollowed = knowledge.offices.find(tokens, known.to) !== undefined || tokens[known.to]?.lower === "'s";
  return isFollowed || knowledge.gazetteer.find(tokens, known.to)?.to === run.to || known.to - known.from > 1
    ? known
    : undefined;
}

function fromKnown(text: string, tokens: readonly Token[], { from, to, entry, sense }: Known): Name {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return {
    start,
    end,
    text: text.slice(start, end),
    type: entry.type,
    labels: entry.labels,
    ...(entry.wikidataId === undefined ? {} : { wikidataId: entry.wikidataId }),
    knownAs: entry.name,
    ...(entry.country === undefined ? {} : { country: entry.country }),
    method: sense === 'name' ? 'gazetteer' : sense,
    confidence: sense === 'people' ? 0.7 : 0.9,
  };
}
