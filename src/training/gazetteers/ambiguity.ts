// Decides which names are common words, surnames or given names too, so that they are matched only with support from the context.
import type { Names } from './names.js';
import { cellOf, readTable } from './read-table.js';

export const VERDICT_COLUMNS = ['name', 'ambiguous', 'why'] as const;

/** What the table of verdicts says of a name: `yes`, `no`, or nothing. It goes before every rule. */
export class Verdicts {
  readonly #verdicts: ReadonlyMap<string, boolean>;

  constructor(verdicts: ReadonlyMap<string, boolean>) {
    this.#verdicts = verdicts;
  }

  of(name: string): boolean | undefined {
    return this.#verdicts.get(name);
  }

  /** The property `ambiguous` of an entry with these names, absent where none is. */
  property(groups: readonly (Names | undefined)[], also: readonly string[] = []): { ambiguous?: string[] } {
    const names = groups.flatMap(group => (group === undefined ? [] : [...group.nl, ...group.en]));
    const ambiguous = [...new Set([...names.filter(name => this.of(name) === true), ...also])];
    return ambiguous.length === 0 ? {} : { ambiguous };
  }
}

/** Reads the table of verdicts. */
export function readVerdicts(file: string): Verdicts {
  return new Verdicts(
    new Map(readTable(file, VERDICT_COLUMNS).map(row => [cellOf(row, 'name'), cellOf(row, 'ambiguous') === 'yes'])),
  );
}

/** What the lexicon and the frequency lists know of a name. */
export type WordEvidence = {
  /** A form in lower case of the Dutch lexicon that is not a name: `best`, `goes`. */
  isCommonWord: (name: string) => boolean;
  isGivenName: (name: string) => boolean;
  isSurname: (name: string) => boolean;
  /** Minus the logarithm of the frequency in the language where the name is more frequent, in centibels; undefined where it is rare. */
  rarity: (name: string) => number | undefined;
};

/** `isHome`: Dutch or Belgian, so spoken of more, and the source of many surnames that hardly anybody bears. */
export type CityTraits = { population: number; isFirst: boolean; isHome: boolean };

/** Dutch news speaks of a Dutch or Belgian town as often as of one ten times its size elsewhere. */
const HOME_FACTOR = 10;
/** By how much a name may be more frequent than its town explains, in centibels, before another meaning must be the cause. */
const MAX_SURPLUS = 140;
const MAX_SURPLUS_OF_PERSON_NAME = 60;
const SMALL = 60_000;
const METROPOLIS = 2_000_000;

/**
 * How rare the name of a town of this size may be expected to be, in centibels: a tenfold larger town is about tenfold more
 * spoken of. The constant is set so that Dutch provincial capitals come out as expected.
 */
function expectedRarity(population: number): number {
  return 1090 - 100 * Math.log10(Math.max(population, 1000));
}

/** Whether the name of a city must be supported by the context. A capital or metropolis never need be. */
export function isAmbiguousCity(name: string, city: CityTraits, evidence: WordEvidence): boolean {
  if (city.isFirst || city.population >= METROPOLIS) return false;
  if (evidence.isCommonWord(name)) return true;
  const isPersonName = evidence.isGivenName(name) || (!city.isHome && evidence.isSurname(name));
  if (isPersonName && city.population < SMALL) return true;
  const rarity = evidence.rarity(name);
  if (rarity === undefined) return false;
  const surplus = expectedRarity(city.population * (city.isHome ? HOME_FACTOR : 1)) - rarity;
  return surplus > (isPersonName ? MAX_SURPLUS_OF_PERSON_NAME : MAX_SURPLUS);
}
