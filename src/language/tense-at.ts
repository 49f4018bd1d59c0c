// Whether what is said at a word lies behind the speaker or ahead: by the tense of its verb.
import type { LanguageKnowledge } from './knowledge.js';
import type { Tense } from './times/anchor.js';
import type { Token } from './token.js';
import type { Analysis } from './trees/index.js';

type Sentence = { tokens: readonly Token[]; analysis: Analysis };

/**
 * The tense at a word: of the nearest verb above it in the tree. A past form or a perfect is past; "will",
 * "zullen" and their like, and a verb in the present that is bare, are ahead. Undefined where no verb stands above.
 */
export function tenseAt({ tokens, analysis }: Sentence, word: number, language: LanguageKnowledge): Tense | undefined {
  const { tags, heads } = analysis;
  let at = word;
  for (let steps = 0; at >= 0 && steps <= tokens.length; steps += 1) {
    const helpers = helpersOf(analysis, at);
    if (isVerb(tags[at]) || helpers.length > 0) {
      const tense = tenseOf({ tokens, analysis }, { verb: at, helpers }, language);
      if (tense !== undefined) return tense;
    }
    at = heads[at] ?? -1;
  }
  return undefined;
}

/** A verb, or what is said with a copula, and the words that help it. */
type Predicate = { verb: number; helpers: readonly number[] };

function tenseOf(
  { tokens, analysis }: Sentence,
  { verb, helpers }: Predicate,
  language: LanguageKnowledge,
): Tense | undefined {
  const { features, relations } = analysis;
  const group = [verb, ...helpers];
  const has = (feature: string): boolean => group.some(one => features[one]?.includes(feature));
  if (group.some(one => language.is('planned', tokens[one]?.lower))) return 'future';
  const isDone = helpers.some(
    one => relations[one] === 'aux' || (relations[one] === 'aux:pass' && isPerfect(tokens[one], language)),
  );
  if (has('Tense=Past') || (isDone && features[verb]?.includes('VerbForm=Part'))) return 'past';
  return has('VerbForm=Fin') ? 'future' : undefined;
}

/** Dutch passives with "zijn" tell what is done, those with "worden" what goes on; English ones are past by their form. */
function isPerfect(helper: Token | undefined, { words }: LanguageKnowledge): boolean {
  return words.language === 'nl' && /^(?:is|zijn|ben|bent)$/.test(helper?.lower ?? '');
}

function isVerb(tag: string | undefined): boolean {
  return tag === 'VERB' || tag === 'AUX';
}

function helpersOf({ heads, relations }: Analysis, head: number): number[] {
  return [...heads.keys()].filter(i => heads[i] === head && /^(?:aux|cop)/.test(relations[i] ?? ''));
}
