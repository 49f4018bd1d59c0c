// Works out what a lemmatiser must store: rules for ends of forms, and whole forms where rules and lexicon fail.
import { formatScript, LEMMA_TAGS, makeScript, wayLetter } from '../../language/index.js';
import { type LemmaCounts, withoutDigits } from './lemma-counts.js';
import { learnSuffixRules, type RuleItem } from './suffix-rules.js';

/** A lexicon of inflected forms: what it says of a form under a letter, and all that it says. */
export type KnownForms = {
  findLemma(lowerForm: string, letter: string): string | undefined;
  list(): Iterable<{ letter: string; form: string; lemma: string }>;
};

export type DraftSources = {
  /** Counts that decide, and counts that are asked after the lexicon. */
  sure: LemmaCounts;
  silver: LemmaCounts;
  /** Forms that no treebank shows, asked last. */
  spare: LemmaCounts;
  known: KnownForms;
};

const RULES = { gain: 3, depth: 9 };
/** How many forms of a treebank a form of the lexicon weighs in learning rules: treebanks have the forms in use. */
const LEXICON_WEIGHT = 1;
const TREEBANK_WEIGHT = 1;

/** Ways (see `RuleItem`) to scripts: of ends of forms, and of whole forms, whose ways end in `^`. */
export function draftLemmas(sources: DraftSources): Map<string, string> {
  const decided = decide(sources);
  const shown = [...decided];
  for (const [form, lemmas] of sources.spare) if (!decided.has(form)) decided.set(form, commonest(lemmas) ?? '');
  const items = [...decided].map(([key, lemma]) => itemOf(key, lemma, TREEBANK_WEIGHT));
  for (const { letter, form, lemma } of sources.known.list())
    items.push(itemOf(letter + withoutDigits(form), withoutDigits(lemma), LEXICON_WEIGHT));
  const ways = learnSuffixRules(items, RULES);
  // Only now, so that no rule is learnt from what no text shows.
  for (const letters of Object.values(LEMMA_TAGS))
    if (letters.length > 1) addSiblings(decided, shown, { letters, known: sources.known });
  for (const [key, lemma] of decided) {
    const { way, script } = itemOf(key, lemma, 1);
    // Digits are all 0 here: a lemma that adds one ("9th" with ninth's number in words aside) would invent a number.
    if (/\+.*0/.test(script)) continue;
    const known = sources.known.findLemma(key.slice(1), key[0] ?? '');
    if (known === undefined ? scriptAt(ways, way) !== script : known !== lemma) ways.set(`${way}^`, script);
  }
  return ways;
}

function itemOf(key: string, lemma: string, weight: number): RuleItem {
  const letter = key[0] ?? '';
  const form = key.slice(1);
  const way = wayLetter(letter, form) + [...form].reverse().join('');
  return { way, script: formatScript(makeScript(form, lemma, /[DI]/.test(letter))), weight };
}

/** What the rules alone give. */
function scriptAt(rules: ReadonlyMap<string, string>, way: string): string | undefined {
  for (let end = way.length; end > 0; end -= 1) {
    const script = rules.get(way.slice(0, end));
    if (script !== undefined) return script;
  }
  return undefined;
}

/** The lemma of each counted form. */
function decide({ sure, silver, known }: DraftSources): Map<string, string> {
  const decided = new Map<string, string>();
  for (const key of new Set([...sure.keys(), ...silver.keys()])) {
    const lemma =
      commonest(sure.get(key)) ?? known.findLemma(key.slice(1), key[0] ?? '') ?? commonest(silver.get(key)) ?? '';
    if (lemma !== '') decided.set(key, lemma);
  }
  return decided;
}

/** Forms under the other features of their class: a tagger may take a past for a participle, and the lemma is the same. */
function addSiblings(
  decided: Map<string, string>,
  shown: readonly (readonly [key: string, lemma: string])[],
  { letters, known }: { letters: readonly string[]; known: KnownForms },
): void {
  for (const [key, lemma] of shown) {
    const form = key.slice(1);
    if (!letters.includes(key[0] ?? '')) continue;
    for (const letter of letters)
      if (!decided.has(letter + form) && known.findLemma(form, letter) === undefined) decided.set(letter + form, lemma);
  }
}

/** The lemma with the greatest weight; of equals the first that was counted. */
function commonest(lemmas: ReadonlyMap<string, number> | undefined): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [lemma, weight] of lemmas ?? [])
    if (weight > most) {
      best = lemma;
      most = weight;
    }
  return best;
}
