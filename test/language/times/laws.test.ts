// What holds for time expressions of any text: true offsets, ISO that can be read, linear time; and without an anchor.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findQuantities, findTimes, parseAnchor, tokenise, Words } from '../../../src/language/index.js';
import { readPackageJson } from '../../../src/resources/index.js';
import { growthOf } from '../../support/growth-of.js';

const wordsOf = (language: string): Words =>
  Words.parse(readPackageJson('graph-data', 'lexicon', `words.${language}.json`));
const PIECES = {
  nl: 'op in van tot en met sinds de het 12 13e mei maandag avond om half uur week vorige drie jaar geleden 2021 eind begin , - over tussen nacht kwartaal eerste 12/8/21 31 februari 9999',
  en: "on in from to and since the 12 13th May Monday night at half past week last three years ago 2021 late early , - of between quarter first 8/12/21 31 February 9999 o'clock p.m.",
};
const ISO = /^(?:\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?)?$/;

describe.each(['nl', 'en'] as const)('times in %s', language => {
  const words = wordsOf(language);
  const pieces = fc.constantFrom(...PIECES[language].split(' '));

  it('have true offsets, an ISO form, and ends in order', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), fc.boolean(), (parts, isFuture) => {
        const text = parts.join(' ');
        const tense = isFuture ? 'future' : 'past';
        const found = findTimes(text, tokenise(text), words, parseAnchor('2021-08-13'), { tense });
        let last = 0;
        for (const time of found) {
          expect(text.slice(time.start, time.end)).toBe(time.text);
          expect(time.start).toBeGreaterThanOrEqual(last);
          last = time.end;
          const [from = '', to = from] = (time.iso ?? '').split('/');
          expect([from, to].every(end => ISO.test(end))).toBe(true);
          if (from !== '' && to !== '' && from.length === to.length) expect(from <= to).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never fail on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), text => {
        for (const time of findTimes(text, tokenise(text), words, undefined))
          expect(text.slice(time.start, time.end)).toBe(time.text);
      }),
    );
  });

  it('take time in proportion to walls of words that start one', async () => {
    const walls = ['van 12 tot ', 'the first half of the ', '2021-12 ', 'de nacht van ', "'98 "];
    const growth = await growthOf(60, size => {
      const text = walls.map(unit => unit.repeat(size)).join('');
      const tokens = tokenise(text);
      return () => [findTimes(text, tokens, words, parseAnchor('2021-08-13')), findQuantities(tokens, words)];
    });
    expect(growth).toBeLessThan(8);
  });
});

describe('without the day of the article', () => {
  const words = wordsOf('nl');
  const found = (text: string, day?: string): unknown => findTimes(text, tokenise(text), words, parseAnchor(day))[0];

  it.each(['gisteren', 'vorige week', 'drie dagen geleden', 'binnen dertig dagen', 'komende vrijdag', 'deze zomer'])(
    '%s is found, and stays without a date',
    text => {
      expect(found(text)).toMatchObject({ text });
      expect(found(text)).not.toHaveProperty('iso');
    },
  );

  it('dates that need none are read all the same', () => {
    expect(found('12 mei 2020')).toMatchObject({ iso: '2020-05-12', rule: 'absolute' });
    expect(found('eind 2020')).toMatchObject({ iso: '2020-09/2020-12', rule: 'end of the year' });
  });

  it('what is counted in years needs only the year', () => {
    expect(found('vorig jaar', '2021')).toMatchObject({ iso: '2020' });
    expect(found('vorige maand', '2021-08')).toMatchObject({ iso: '2021-07' });
  });

  it('days that do not exist have no date', () => {
    expect(found('29 februari 2021')).not.toHaveProperty('iso');
    expect(found('29 februari 2020')).toMatchObject({ iso: '2020-02-29' });
  });

  it('years beyond four figures have none either', () => {
    expect(found('over negenduizend jaar', '2021-08-13')).not.toHaveProperty('iso');
  });
});
