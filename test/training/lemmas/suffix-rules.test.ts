// Rules for the ends of forms.
import { describe, expect, it } from '@jest/globals';
import { learnSuffixRules } from '../../../src/training/lemmas/suffix-rules.js';

const itemsOf = (rows: Record<string, string>) =>
  Object.entries(rows).map(([form, script]) => ({ way: `L${[...form].reverse().join('')}`, script, weight: 1 }));

describe('learnSuffixRules', () => {
  it('keeps the shortest ends that tell scripts apart', () => {
    const items = itemsOf({ boten: 'double', noten: 'double', zetels: 's', wagens: 's', tafels: 's' });

    expect(learnSuffixRules(items, { gain: 2, depth: 5 })).toEqual(
      new Map([
        ['L', 's'],
        ['Ln', 'double'],
      ]),
    );
  });

  it('keeps no rule that sets less right than is asked for', () => {
    const items = itemsOf({ zetels: 's', wagens: 's', tafels: 's', boten: 'double' });

    expect(learnSuffixRules(items, { gain: 2, depth: 5 })).toEqual(new Map([['L', 's']]));
  });

  it('gives the same rules for the same forms in any order', () => {
    const items = itemsOf({ boten: 'a', noten: 'a', muren: 'b', buren: 'b', uren: 'b', leden: 'c', steden: 'c' });
    const settings = { gain: 1, depth: 4 };

    expect(learnSuffixRules([...items].reverse(), settings)).toEqual(learnSuffixRules(items, settings));
  });
});
