// The rules of a language, compiled: what fits at a token, and which of it is longest.
import type { Words } from '../words.js';
import { PatternTree } from './pattern.js';
import type { Level, Matcher, Reading, TimeMatch } from './reading.js';
import type { Meaning, Rule } from './rule.js';
import { RULES_EN } from './rules-en.js';
import { RULES_NL } from './rules-nl.js';
import { buildSlots } from './slots.js';
import { type TimeTables, timeTables } from './time-tables.js';
import type { Capture } from './time-value.js';

type Compiled = { name: string; meaning: Meaning; order: number };

export class TimeGrammar implements Matcher {
  readonly tables: TimeTables;
  private readonly trees: ReadonlyMap<Level, PatternTree<Reading, Capture, Compiled>>;
  private readonly starters: ReadonlySet<string>;

  constructor(words: Words, rules: readonly Rule[]) {
    this.tables = timeTables(words);
    const slots = buildSlots(words, this.tables);
    this.trees = new Map(([1, 2, 3, 4] as const).map(level => [level, new PatternTree(slots)]));
    for (const [order, [level, name, meaning, ...patterns]] of rules.entries())
      for (const pattern of patterns) this.trees.get(level)?.add(pattern, { name, meaning, order });
    const starters = new Set<string>(this.tables.starters);
    for (const tree of this.trees.values()) for (const word of tree.starters()) starters.add(word);
    this.starters = starters;
  }

  /** Whether an expression can start with this word: most words need no look at the rules. */
  canStart(word: string): boolean {
    return (
      this.starters.has(word.replace(/'s$/, '')) ||
      this.starters.has(word) ||
      /^['’kq]?\d/.test(word) ||
      this.tables.isNumberLike(word) ||
      /^mid-/.test(word)
    );
  }

  /** The longest expression of one level; of two the rule that stands first. */
  match(level: Level, reading: Reading, from: number): TimeMatch | undefined {
    const found = this.trees.get(level)?.match(reading, from) ?? [];
    if (found.length > 1) found.sort((a, b) => b.to - a.to || a.rule.order - b.rule.order);
    for (const { rule, from: start, to, captures } of found) {
      const value = rule.meaning({ reading, from, to, get: name => captures.get(name) });
      if (value !== undefined) return { from: start, to, value, rule: rule.name };
    }
    return undefined;
  }
}

const made = new WeakMap<Words, TimeGrammar>();

/** The grammar of these words; made once for the same words. */
export function timeGrammar(words: Words): TimeGrammar {
  const known = made.get(words);
  if (known !== undefined) return known;
  const grammar = new TimeGrammar(words, words.language === 'nl' ? RULES_NL : RULES_EN);
  made.set(words, grammar);
  return grammar;
}
