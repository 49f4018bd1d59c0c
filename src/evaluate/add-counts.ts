// Sums of counts: the counts of several documents as if they were one.
import type { DocumentCounts } from './count-document.js';

type Counts = { readonly [key: string]: number | Counts };

/** Adds two documents' counts; a predicate that only one of them has is kept. */
export function addCounts(left: DocumentCounts, right: DocumentCounts): DocumentCounts {
  return addNested(left, right) as DocumentCounts;
}

function addNested(left: Counts, right: Counts): Counts {
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return Object.fromEntries(names.map(name => [name, addValues(left[name], right[name])]));
}

function addValues(left: number | Counts | undefined, right: number | Counts | undefined): number | Counts {
  if (left === undefined) return right ?? 0;
  if (right === undefined) return left;
  if (typeof left === 'number' || typeof right === 'number') return Number(left) + Number(right);
  return addNested(left, right);
}
