// The rows of a facet: found by name, and cut to what a panel has room for.
import { foldWords } from '../../src/graph/index.js';
import type { FacetValue } from '../state/index.js';

export type FacetRow = FacetValue & { readonly label: string };

/** More rows than this get a search box and a button for the rest. */
export const MOST_ROWS = 8;

/** Rows whose label holds all words of the query, without case and diacritics; all of them for a query without words. */
export function findRows(rows: readonly FacetRow[], query: string): readonly FacetRow[] {
  const words = foldWords(query);
  if (words.length === 0) return rows;
  return rows.filter(({ label }) => {
    const text = foldWords(label).join(' ');
    return words.every(word => text.includes(word));
  });
}

/** The rows that are shown: all when asked for or searched, else the first eight and each further one that is off. */
export function cutRows(rows: readonly FacetRow[], isAll: boolean): readonly FacetRow[] {
  if (isAll || rows.length <= MOST_ROWS) return rows;
  return rows.filter((row, index) => index < MOST_ROWS || !row.isOn);
}
