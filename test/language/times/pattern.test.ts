// Patterns: options, alternatives, where an expression begins and ends, and patterns that cannot be read.
import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../../../src/failure/index.js';
import { PatternTree } from '../../../src/language/times/pattern.js';

type Words = { lowerAt: (at: number) => string | undefined };
const words = (text: string): Words => ({ lowerAt: at => text.split(' ')[at] });
const tree = (...patterns: string[]): PatternTree<Words, number, string> => {
  const made = new PatternTree<Words, number, string>({
    digit: (reading, at) => {
      const value = Number(reading.lowerAt(at) ?? 'none');
      return Number.isNaN(value) ? undefined : { to: at + 1, capture: value };
    },
  });
  for (const pattern of patterns) made.add(pattern, pattern);
  return made;
};

describe('a pattern', () => {
  it('fits with and without its options', () => {
    const ends = tree('a [b c] d').match(words('a b c d'), 0);
    expect(ends.map(({ to }) => to)).toEqual([4]);
    expect(
      tree('a [b c] d')
        .match(words('a d'), 0)
        .map(({ to }) => to),
    ).toEqual([2]);
  });

  it('captures slots by their names', () => {
    const [found] = tree('<digit> to|until <digit:last>').match(words('3 until 5'), 0);
    expect([...(found?.captures ?? [])]).toEqual([
      ['digit', 3],
      ['last', 5],
    ]);
  });

  it('begins and ends where its marks say', () => {
    const [found] = tree('at ~ <digit> ^ sharp').match(words('at 9 sharp'), 0);
    expect([found?.from, found?.to]).toEqual([1, 2]);
  });

  it.each(['<hour>', '[a]'])('%s is refused', pattern => {
    expect(() => tree(pattern)).toThrow(UsageError);
  });
});
