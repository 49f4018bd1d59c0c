// Scoring of time expressions: what counts as the same interval, and tables that are damaged.
import { describe, expect, it } from '@jest/globals';
import { Corpora } from '../../../src/evaluate/corpora/index.js';
import { daySpan } from '../../../src/evaluate/layers/day-span.js';
import { measureTimes } from '../../../src/evaluate/layers/measure-times.js';
import { readTimeCases, scoreTimes } from '../../../src/evaluate/layers/score-times.js';
import { InputError } from '../../../src/failure/index.js';
import { Words } from '../../../src/language/index.js';
import { readPackageJson } from '../../../src/resources/index.js';

const line = (...cells: string[]): string => cells.join('\t');
const words = Words.parse(readPackageJson('graph-data', 'lexicon', 'words.nl.json'));

describe('intervals', () => {
  it.each([
    ['2021', '2021-01-01/2021-12-31'],
    ['2020-02', '2020-02-01/2020-02-29'],
    ['2021-08/..', '2021-08-01/'],
    ['/2021', '/2021-12-31'],
    ['2021-08-12T14:30', '2021-08-12/2021-08-12'],
  ])('%s covers %s', (iso, span) => {
    expect(daySpan(iso)).toBe(span);
  });
});

describe('a table of times', () => {
  it('is scored by interval, precision and words', () => {
    const text = [
      line('anchor', 'tense', 'sentence', 'expression', 'iso', 'precision'),
      '# a comment',
      line('2021-08-13', 'past', 'Hij kwam maandag.', 'maandag', '2021-08-09', 'day'),
      line('2021-08-13', 'past', 'Hij kwam maandag.', 'maandag', '2021-08-16', 'day'),
      line('2021-08-13', '-', 'Hij komt binnenkort.', 'binnenkort', '-', '-'),
      line('2021-08-13', '-', 'Hij is drie jaar oud.', '-', '-', '-'),
    ].join('\n');
    const score = scoreTimes(readTimeCases(text, 'times.nl.tsv'), words);
    expect(score).toMatchObject({ count: 4, right: 75, precise: 75, spans: 100 });
    expect(score.misses.map(({ given }) => given.iso)).toEqual(['2021-08-16']);
  });

  it.each([
    ['an expression that is not there', line('2021', '-', 'Hij kwam.', 'maandag', '-', '-')],
    ['a column too few', line('2021', '-', 'Hij kwam maandag.', 'maandag', '-')],
  ])('is refused with %s', (_what, text) => {
    expect(() => readTimeCases(text, 'times.nl.tsv')).toThrow(InputError);
  });

  it.each(['nl', 'en'] as const)('of the project holds in %s', language => {
    const scores = measureTimes({ language, corpora: new Corpora('none') });
    expect(scores.map(({ name }) => name)).toEqual([
      'right interval, tense given',
      'right interval, tense read',
      'right interval and precision, tense given',
      'same words',
    ]);
    expect(scores[0]?.count).toBeGreaterThanOrEqual(150);
    expect(scores[0]?.value).toBeGreaterThanOrEqual(95);
    expect(scores[1]?.value).toBeGreaterThanOrEqual(95);
  });
});
