// Sentences that once gave a wrong edge: each says who speaks, who acts, or nothing at all.
import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../support/claims-of.js';

describe('somebody says it, even where the speaker is not known', () => {
  it.each([
    ['Two men said France attacked Germany.', 'en'],
    ['Locals claimed that France attacked Germany.', 'en'],
    ['France attacked Germany, locals said.', 'en'],
    ['It was reported that France attacked Germany.', 'en'],
    ['Omwonenden zeggen dat Frankrijk Duitsland heeft aangevallen.', 'nl'],
    ['Er wordt beweerd dat Frankrijk Duitsland heeft aangevallen.', 'nl'],
    ['Volgens omwonenden heeft Frankrijk Duitsland aangevallen.', 'nl'],
    ['Frankrijk heeft volgens het Pentagon Duitsland aangevallen.', 'nl'],
    ['France attacked Germany, according to Poland, in May.', 'en'],
  ] as const)('%s', async (sentence, language) => {
    const lines = await claimsOf(sentence, language);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/ ATTACKS .*\(attributed/);
  });
});

describe('whoever only stands near the verb does not act', () => {
  it.each([
    [
      'Volgens premier Alexander De Croo steunt Rusland Syrië.',
      'nl',
      ['Rusland SUPPORTS Syrië (attributed by Alexander De Croo)'],
    ],
    ['The brother of President Joe Biden attacked Germany.', 'en', []],
    ['Critics of Prime Minister Boris Johnson supported Germany.', 'en', []],
    ['Na overleg met minister Jan Jansen bezocht Frankrijk Polen.', 'nl', ['Frankrijk VISITS Polen']],
    ["France attacked Germany's economy.", 'en', []],
    ['Microsoft bought Google shares.', 'en', []],
    ["France was attacked by Germany's enemies.", 'en', []],
    ['Gunmen who hate France attacked Germany.', 'en', []],
    ['Officials from France and Germany attacked Poland.', 'en', []],
  ] as const)('%s', async (sentence, language, expected) => {
    expect(await claimsOf(sentence, language)).toEqual(expected);
  });
});

describe('an office belongs to the name that it describes', () => {
  it.each([
    ['Brigitte Trogneux, wife of the president of France, was silent.', 'en', []],
    ['John Kirby, who met the president of France, was silent.', 'en', []],
    ['John Smith, killed by the president of France, was silent.', 'en', []],
    ['Jan Jansen, die de premier van België ontmoette, zweeg.', 'nl', []],
    ['Ik steun Jan Jansen, zei de woordvoerder van het Pentagon.', 'nl', []],
    ["Jan Jansen, a spokesman for Germany's army, was silent.", 'en', []],
  ] as const)('%s', async (sentence, language, expected) => {
    expect(await claimsOf(sentence, language)).toEqual(expected);
  });

  it('that is over says so', async () => {
    expect(await claimsOf('De Belgische ex-premier Jan Jansen zweeg.')).toEqual(['Jan Jansen HEADS Belgische (ended)']);
    expect(await claimsOf('Former President Barack Obama of France was silent.', 'en')).not.toContain(
      'Former President',
    );
  });
});

describe('a list of places is no place in a place', () => {
  it.each([
    ['The taliban captured Kandahar, Helmand and Herat.', 'en'],
    ['He saw Antwerp, Wallonia and Ghent.', 'en'],
    ['He saw Madrid, Catalonia and Valencia.', 'en'],
    ['De taliban waren in Kandahar, Helmand en Herat.', 'nl'],
  ] as const)('%s', async (sentence, language) => {
    expect((await claimsOf(sentence, language)).filter(line => line.includes('LOCATED_IN'))).toEqual([]);
  });
});

describe('what is denied, doubted or almost so is not asserted', () => {
  it.each([
    ['It is not true that France attacked Germany.', 'en'],
    ['No evidence shows that France attacked Germany.', 'en'],
    ['Het is niet waar dat Frankrijk Duitsland heeft aangevallen.', 'nl'],
    ['Niemand gelooft dat Frankrijk Duitsland heeft aangevallen.', 'nl'],
    ['Jan Jansen disputed that France attacked Germany.', 'en'],
    ['Frankrijk heeft Kandahar bijna ingenomen.', 'nl'],
    ['France nearly captured Kandahar.', 'en'],
  ] as const)('%s', async (sentence, language) => {
    for (const line of await claimsOf(sentence, language)) expect(line).toMatch(/\((?:not |possible)/);
  });
});
