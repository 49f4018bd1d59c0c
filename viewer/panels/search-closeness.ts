// How close a name is to what was typed: what comes first in the list, and what Enter chooses.
import { foldWords } from '../../src/graph/index.js';

/** Names from articles can be very long; what follows here decides nothing. */
const LONGEST_NAME = 1_000;

/**
 * 0: the same words; 1: every word typed begins a word of it, wherever ("kir" and John Kirby); 2: neither, so a slip of
 * the finger. Case and diacritics do not count.
 */
export function closenessOf(name: string, query: string): 0 | 1 | 2 {
  const wanted = foldWords(query);
  const words = foldWords(name.slice(0, LONGEST_NAME));
  if (words.join(' ') === wanted.join(' ')) return 0;
  return wanted.every(begin => words.some(word => word.startsWith(begin))) ? 1 : 2;
}
