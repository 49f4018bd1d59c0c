// What can be chosen of a node's neighbours, and how many a choice will bring, told from counts alone.
import type { Counts, ExpandAnswer, ExpandOrder, ExpandRequest } from '../../src/protocol/index.js';

/** Most neighbours that one expand brings: the limit of the protocol. */
export const MOST_AT_ONCE = 500;
const STEPS = [10, 25, 50, 100];
const USUAL = 25;

export type ExpandChoice = {
  /** Values that are off, so that all are on at first. */
  readonly typesOff: ReadonlySet<string>;
  readonly relationsOff: ReadonlySet<string>;
  readonly order: ExpandOrder;
  readonly limit: number;
};

type Preview = Pick<ExpandAnswer, 'remaining' | 'types' | 'relations'>;

/** All types and relations, the most recent and surest first, 25 or all where there are fewer. */
export function firstChoice({ remaining }: Pick<Preview, 'remaining'>): ExpandChoice {
  return { typesOff: new Set(), relationsOff: new Set(), order: 'recent', limit: Math.min(USUAL, remaining) };
}

/** How many can be asked for: the usual steps below what remains, and all of it (or the most at once). */
export function limitsFor(remaining: number): number[] {
  return [...STEPS.filter(step => step < remaining), Math.min(remaining, MOST_AT_ONCE)];
}

export type Bounds = { readonly least: number; readonly most: number };

/**
 * How many neighbours fit a choice. A neighbour has one type but may be tied by several relations, so counts alone give
 * bounds; they meet unless relations overlap.
 */
export function countFitting({ remaining, types, relations }: Preview, choice: ExpandChoice): Bounds {
  const typed = sumOf(types, ({ name }) => !choice.typesOff.has(name));
  if (choice.relationsOff.size === 0) return { least: typed, most: typed };
  const on = relations.filter(({ name }) => !choice.relationsOff.has(name));
  const off = sumOf(relations, ({ name }) => choice.relationsOff.has(name));
  const related = {
    least: Math.max(0, remaining - off, ...on.map(({ count }) => count)),
    most: Math.min(
      remaining,
      sumOf(on, () => true),
    ),
  };
  if (choice.typesOff.size === 0) return related;
  return { least: Math.max(0, typed + related.least - remaining), most: Math.min(typed, related.most) };
}

/** How many a choice will bring: what fits, cut at the limit. */
export function countAdded(preview: Preview, choice: ExpandChoice): Bounds {
  const { least, most } = countFitting(preview, choice);
  return { least: Math.min(least, choice.limit), most: Math.min(most, choice.limit) };
}

/** The choice as the protocol asks for it: there, an empty list means all. */
export function requestOf(
  preview: Preview,
  choice: ExpandChoice,
): Pick<ExpandRequest, 'types' | 'relations' | 'order' | 'limit'> {
  return {
    types: onlyWhenCut(preview.types, choice.typesOff),
    relations: onlyWhenCut(preview.relations, choice.relationsOff),
    order: choice.order,
    limit: choice.limit,
  };
}

/** A copy of a set with the value put in, or taken out. */
export function toggled(values: ReadonlySet<string>, value: string): ReadonlySet<string> {
  const copy = new Set(values);
  if (!copy.delete(value)) copy.add(value);
  return copy;
}

function onlyWhenCut(counts: Counts, off: ReadonlySet<string>): string[] {
  return off.size === 0 ? [] : counts.map(({ name }) => name).filter(name => !off.has(name));
}

function sumOf(counts: Counts, isCounted: (count: Counts[number]) => boolean): number {
  return counts.filter(isCounted).reduce((sum, { count }) => sum + count, 0);
}
