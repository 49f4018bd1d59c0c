// The parts of an address: names, numbers and lists of indexes, each written in one way.

/** Stands for the empty name, which would else look like none. */
const EMPTY_NAME = '~';

/** Any name in characters that no chat or mail program changes; usual ids as they are. Broken surrogates become U+FFFD. */
export function writeName(name: string): string {
  if (name === '') return EMPTY_NAME;
  const hex = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(name.toWellFormed())
    .replaceAll('%20', '+')
    .replace(/[~!*'()]/g, hex);
}

/** The name that was written, undefined for what cannot have been. */
export function readName(text: string): string | undefined {
  if (text === '') return undefined;
  if (text === EMPTY_NAME) return '';
  try {
    return decodeURIComponent(text.replaceAll('+', ' ')).toWellFormed();
  } catch {
    return undefined;
  }
}

/** Names sorted, so that a set is written in one way. */
export function writeNames(names: Iterable<string>): string {
  return [...names].map(writeName).sort().join(',');
}

export type NumberForm = {
  readonly least: number;
  readonly most: number;
  /** Digits after the point. */
  readonly decimals: number;
  /** For what is no number. */
  readonly otherwise: number;
};

/** A number held within limits and rounded. */
export function roundWithin(value: number, { least, most, decimals, otherwise }: NumberForm): number {
  if (Number.isNaN(value)) return otherwise;
  const factor = 10 ** decimals;
  // Adding 0 turns -0 into 0, which is written the same.
  return Math.round(Math.min(most, Math.max(least, value)) * factor) / factor + 0;
}

/** A decimal number without exponent, rounded; undefined for anything else, or one outside the limits. */
export function readNumber(text: string, form: NumberForm): number | undefined {
  if (!/^-?\d{1,7}(?:\.\d{1,9})?$/.test(text)) return undefined;
  const value = Number(text);
  return value >= form.least && value <= form.most ? roundWithin(value, form) : undefined;
}

/**
 * Ascending indexes, runs of them short.
 * @example writeIndexes([0, 3, 4, 5]) // '0,3-5'
 */
export function writeIndexes(indexes: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === index - 1) last.to = index;
    else runs.push({ from: index, to: index });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

/** The indexes, all below `count`, or undefined. They must ascend: no short text can stand for a long list. */
export function readIndexes(text: string, count: number): number[] | undefined {
  const indexes: number[] = [];
  for (const run of text.split(',')) {
    const [, first, last = first] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(run) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (first === undefined || from <= (indexes.at(-1) ?? -1) || to < from || to >= count) return undefined;
    for (let index = from; index <= to; index += 1) indexes.push(index);
  }
  return indexes;
}
