// Reads the name of a rule, so that a card can say in words how a claim was found.
import type { Language } from '../state/index.js';
import { evidenceWords } from '../words/evidence-words.js';

export type RuleParts = {
  /** Outermost first: an ellipsis takes up another construction. */
  readonly constructions: readonly string[];
  /** The word that it hangs on; absent where it hangs on none. */
  readonly cue?: string;
};

/** Takes `ellipsis:verb:DEPLOYS_TO/sturen` apart. The predicate is left out: the card names it already. */
export function parseRule(rule: string): RuleParts {
  const slash = rule.indexOf('/');
  const head = slash === -1 ? rule : rule.slice(0, slash);
  const cue = slash === -1 ? '' : rule.slice(slash + 1);
  const constructions = head.split(':').slice(0, -1);
  return { constructions: constructions.length === 0 ? [head] : constructions, ...(cue === '' ? {} : { cue }) };
}

/** `a verb between its subject and its object: “innemen”`; a construction without words keeps its name. */
export function ruleInWords(rule: string, language: Language): string {
  const words = evidenceWords[language];
  const known = new Map(Object.entries(words.constructions));
  const { constructions, cue = '' } = parseRule(rule);
  return words.foundAs(constructions.map(name => known.get(name) ?? name).join(', '), cue);
}
