// Names on the canvas are short, on one line, and read as what they are.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shortenName } from '../../../viewer/stage/short-name.js';

describe('shortenName', () => {
  it.each([
    ['Kabul', 'Kabul'],
    ['  Ministry\n of\tDefence ', 'Ministry of Defence'],
    ['Quarterly report to Congress of the inspector general', 'Quarterly report to Congres…'],
    ['Evil\u202egnp.exe', 'Evil gnp.exe'],
    ['\u2067abc\u2069 \u200fdef\u200e', 'abc def'],
    ['a\u0000b\u0085c\u00add\u200be', 'a b c d e'],
    ['Niinisto\u0308', 'Niinistö'],
    ['', ''],
    ['\u202e\u2066', ''],
  ])('writes %j as %j', (name, short) => {
    expect(shortenName(name)).toBe(short);
  });

  it('cuts between letters, never before a mark that belongs to one', () => {
    expect(shortenName('xq\u0308yz', 3)).toBe('x…');
    expect(shortenName('👩‍👩‍👧‍👦 family', 3)).not.toMatch(/\u200d…$/u);
    expect(shortenName('𝒜𝒷𝒸𝒹', 3)).toBe('𝒜𝒷…');
  });

  it('takes a name of ten thousand characters for its first ones', () => {
    expect(shortenName('Kabul '.repeat(2000))).toBe('Kabul Kabul Kabul Kabul Kab…');
    expect(shortenName(`${' '.repeat(9000)}Kabul`)).toBe('Kabul');
  });

  it('gives no control, no turn of direction, no line break and no more than was asked for', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u202e', '\u2066', '\n', '\u0007', 'é', '👩‍👧'),
    );
    fc.assert(
      fc.property(
        fc.array(unit).map(parts => parts.join('')),
        name => {
          const short = shortenName(name);
          expect(short).not.toMatch(/[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
          expect([...short].length).toBeLessThanOrEqual(28);
        },
      ),
    );
  });
});
