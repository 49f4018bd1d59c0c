// Asks a full-text index for words: the index gives candidates in order, the rule of `word-lines.ts` decides.
import type { WordQuery } from '../graph-reader.js';
import { holdsAll, MAX_EDITS, needlesOf, queryWords, type WordMatch } from '../word-lines.js';
import type { Row, Transaction } from './transaction.js';

/** Clauses of one Lucene query; it takes 1,024 at the most. The other words are looked for in what these find. */
const MAX_CLAUSES = 16;
/** Letters of a word that Lucene is asked for: its tokens end after 255 UTF-16 units, which these never reach. */
const MAX_LETTERS = 100;
/** Letters of a word that Lucene compares nearly: the automaton of a longer one is too large for it. */
const MAX_FUZZY_LETTERS = 50;
/** Candidates of one read where not every candidate is found. */
const CANDIDATES = 200;

/**
 * Rows of `cypher/read/NAME.cypher` one of whose lines of words holds all words of the query, in the statement's order.
 * NOTE: of words that are nearly one of the query Lucene looks only at the 50 nearest; a folder looks at all.
 */
export async function searchWords(
  tx: Transaction,
  name: 'search-names' | 'search-titles' | 'search-passages',
  { query, match }: { query: WordQuery; match: WordMatch },
): Promise<Row[]> {
  const words = queryWords(query);
  const found: Row[] = [];
  if (words.length === 0) return found;
  const holds = holdsAll(words, match);
  const size = match === 'nearly' ? Math.max(CANDIDATES, query.limit) : query.limit;
  const parameters = { query: luceneQuery(words, match), needles: needlesOf(words, match), limit: size };
  for (let skip = 0; found.length < query.limit; skip += size) {
    const rows = await tx.read(name, { ...parameters, skip });
    found.push(...rows.filter(row => linesOf(row).some(holds)));
    if (rows.length < size) break;
  }
  return found.slice(0, Math.max(query.limit, 0));
}

/** Of the longest words, which are the rarest. They are letters and digits, so nothing in them is syntax to Lucene. */
export function luceneQuery(words: readonly string[], match: WordMatch): string {
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, MAX_CLAUSES);
  return longest.map(word => clauseOf([...word], match)).join(' AND ');
}

function clauseOf(letters: readonly string[], match: WordMatch): string {
  if (letters.length > MAX_LETTERS) return `${letters.slice(0, MAX_LETTERS).join('')}*`;
  const word = letters.join('');
  if (match === 'beginning') return `${word}*`;
  return match === 'nearly' && letters.length <= MAX_FUZZY_LETTERS ? `${word}~${MAX_EDITS}` : word;
}

function linesOf({ words }: Row): string[] {
  return Array.isArray(words) ? words.map(String) : [];
}
