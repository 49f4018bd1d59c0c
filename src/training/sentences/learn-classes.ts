// Rough word classes for the splitter, counted in a treebank.
import type { ConlluSentence } from '../../evaluate/index.js';
import { classHashes } from '../../language/index.js';

export type ClassList = { keys: Uint32Array; classes: Uint8Array; verbClasses: number };

/** A word seen once says little of its class; an ending needs more. */
const FEWEST = 3;
/** A second tag counts when it is that often the word's. */
const SHARE = 0.2;

/** The commonest tag of each word and ending, and the second where it is common too. Classes of verbs come first. */
export function learnClasses(sentences: readonly ConlluSentence[]): ClassList {
  const counts = new Map<number, Map<string, number>>();
  for (const { words } of sentences)
    for (const { form, upos } of words)
      for (const hash of classHashes({ start: 0, end: form.length, text: form, lower: form.toLowerCase() })) {
        const tags = counts.get(hash) ?? new Map<string, number>();
        tags.set(upos, (tags.get(upos) ?? 0) + 1);
        counts.set(hash, tags);
      }
  const named = [...counts]
    .map(([hash, tags]) => ({ hash, name: nameOf(tags), total: sumOf(tags) }))
    .filter(({ total }) => total >= FEWEST)
    .sort((a, b) => a.hash - b.hash);
  const names = [...new Set(named.map(({ name }) => name))].sort(byVerb);
  return {
    keys: Uint32Array.from(named, ({ hash }) => hash),
    classes: Uint8Array.from(named, ({ name }) => names.indexOf(name) + 1),
    verbClasses: names.filter(isVerb).length,
  };
}

function isVerb(name: string): boolean {
  return /^(?:VERB|AUX)/.test(name);
}

function byVerb(a: string, b: string): number {
  return Number(isVerb(b)) - Number(isVerb(a)) || (a < b ? -1 : 1);
}

function sumOf(tags: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of tags.values()) sum += count;
  return sum;
}

function nameOf(tags: ReadonlyMap<string, number>): string {
  const [first, second] = [...tags].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const isMixed = second !== undefined && second[1] > SHARE * sumOf(tags);
  return isMixed ? `${first?.[0]} ${second[0]}` : `${first?.[0]}`;
}
