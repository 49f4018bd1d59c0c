// Lists of strings as bytes.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packStrings, unpackStrings } from '../../../src/language/models/pack-strings.js';
import { codeOf } from '../../support/code-of.js';

describe('packStrings', () => {
  it('keeps any list of lines', () => {
    const line = fc.string({ unit: 'grapheme' }).map(text => text.replaceAll('\n', ' '));
    fc.assert(
      fc.property(fc.array(line), lines => {
        fc.pre(!(lines.length === 1 && lines[0] === ''));
        expect(unpackStrings(packStrings(lines))).toEqual(lines);
      }),
    );
  });

  it('reads memory that threads share', () => {
    const bytes = packStrings(['kade', 'zeeën']);
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);

    expect(unpackStrings(shared)).toEqual(['kade', 'zeeën']);
  });

  it.each([[['a\nb']], [['\ud800']], [['']]])('refuses %j, which would come back as something else', lines => {
    expect(codeOf(() => packStrings(lines))).toBe('bad-model');
  });
});
