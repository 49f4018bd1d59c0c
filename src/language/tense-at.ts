// Whether what is said at a word lies behind the speaker or ahead: by the tense of its verb.
import type { LanguageKnowledge } from './knowledge.js';
import type { Tense } from './times/anchor.js';
import type { Token } from './token.js';
import type { Analysis } from './trees/index.js';

type Sentence = { tokens: readonly Token[]; analysis: Analysis };

/**
 * The tense at a word: of the nearest verb above it in the tree. A past form or a participle with "have" is past; "will",
 * "zullen" and their like, and a verb in the present that is bare, are ahead. Undefined where no verb stands above.
 */
export function tenseAt({ tokens, analysis }: Sentence, word: number, language: LanguageKnowledge): Tense | undefined {
  const { tags, features, heads } = analysis;
  let at = word;
  for (let steps = 0; at >= 0 && steps <= tokens.length; steps += 1) {
    if (isVerb(tags[at]) || hasAuxiliary(analysis, at)) {
      const group = [at, ...auxiliariesOf(analysis, at)];
      if (group.some(verb => language.is('planned', tokens[verb]?.lower))) return 'future';
      if (group.some(verb => features[verb]?.includes('Tense=Past') || isPerfect(analysis, verb))) return 'past';
      if (group.some(verb => features[verb]?.includes('VerbForm=Fin'))) return 'future';
    }
    at = heads[at] ?? -1;
  }
  return undefined;
}

function isVerb(tag: string | undefined): boolean {
  return tag === 'VERB' || tag === 'AUX';
}

function hasAuxiliary(analysis: Analysis, head: number): boolean {
  return auxiliariesOf(analysis, head).length > 0;
}

function auxiliariesOf({ heads, relations }: Analysis, head: number): number[] {
  return [...heads.keys()].filter(i => heads[i] === head && /^(?:aux|cop)/.test(relations[i] ?? ''));
}

/** "is vertrokken", "has left": a participle whose helper stands in the present. */
function isPerfect({ features, relations, heads }: Analysis, verb: number): boolean {
  return /VerbForm=Part/.test(features[verb] ?? '') && relations.some((one, i) => one === 'aux' && heads[i] === verb);
}
