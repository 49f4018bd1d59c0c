// Clauses: how far a verb's phrases, negation and modality reach.
import type { TokenRange } from './claim-draft.js';
import type { ArticleSentence } from './read-sentences.js';

export type Clause = TokenRange & {
  /** The word that makes it subordinate, in lower case. */
  subordinator?: string;
  /** A pronoun that takes up the phrase before the clause. */
  relative?: string;
};

const HARD = new Set([';', ':', '"', '“', '”', '„', '«', '»', '(', ')', '–', '—', '.', '!', '?', '‘', '’', "'"]);

/** Splits a sentence into clauses at punctuation and subordinators. Commas split too; lists are joined again by callers. */
export function splitClauses(sentence: ArticleSentence): Clause[] {
  const { tokens } = sentence;
  const clauses: Clause[] = [];
  let current: Clause = { from: 0, to: 0 };
  const close = (to: number, next: Clause): void => {
    if (to > current.from) clauses.push({ ...current, to });
    current = next;
  };
  tokens.forEach((token, i) => {
    if (HARD.has(token.text) || token.text === ',') close(i, { from: i + 1, to: i + 1 });
    else if (startsClause(sentence, i)) close(i, { from: i + 1, to: i + 1, ...kindOf(sentence, i) });
  });
  close(tokens.length, { from: tokens.length, to: tokens.length });
  return clauses;
}

/** "die" and "dat", "that" and "who" open a clause after a comma or after a verb of saying; other subordinators anywhere. */
function startsClause({ tokens, words, language }: ArticleSentence, i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  const before = tokens[i - 1];
  if (words.is('relatives', word) && before?.text === ',') return true;
  if (!words.is('subordinators', word)) return language === 'en' && /^(?:who|which)$/.test(word);
  if (language === 'en' && /^(?:as|before|after|since|until|though|once)$/.test(word)) return before !== undefined;
  if (language === 'nl' && /^(?:of|sinds)$/.test(word)) return before?.text === ',';
  return true;
}

function kindOf({ tokens, words }: ArticleSentence, i: number): Pick<Clause, 'subordinator' | 'relative'> {
  const word = tokens[i]?.lower ?? '';
  const isAfterComma = tokens[i - 1]?.text === ',';
  return words.is('relatives', word) && isAfterComma && word !== 'where' ? { relative: word } : { subordinator: word };
}
