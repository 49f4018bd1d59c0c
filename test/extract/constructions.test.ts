// One sentence for each construction, and sentences that must stay silent.
import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../support/claims-of.js';

const dutch: [string, string[]][] = [
  ['John Peeters, woordvoerder van het Pentagon, zweeg.', ['John Peeters SPOKESPERSON_FOR Pentagon']],
  ['De Franse president Emmanuel Macron zweeg.', ['Emmanuel Macron HEADS Franse']],
  ['Metro-voorzitter Jan Peeters zweeg.', ['Jan Peeters HEADS Metro']],
  ['NAVO-voorzitter Jan Peeters zweeg.', ['Jan Peeters HEADS NAVO']],
  ['Jan Peeters (PvdA) zweeg.', ['Jan Peeters MEMBER_OF PvdA']],
  ['Het Duitse Keulen zweeg.', ['Keulen LOCATED_IN Duitse']],
  ['De Duitse stad Keulen zweeg.', ['Keulen LOCATED_IN Duitse']],
  ['Frankrijk veroverde Kandahar.', ['Frankrijk CAPTURES Kandahar']],
  ['Kandahar werd door Frankrijk veroverd.', ['Frankrijk CAPTURES Kandahar']],
  ['Frankrijk heeft Kandahar ingenomen.', ['Frankrijk CAPTURES Kandahar']],
  ['Donderdag nam Frankrijk Kandahar in.', ['Frankrijk CAPTURES Kandahar']],
  ['Duitsland stuurt 600 soldaten naar Afghanistan.', ['Duitsland DEPLOYS_TO Afghanistan']],
  ['Duitsland zal 600 soldaten naar Afghanistan sturen.', ['Duitsland DEPLOYS_TO Afghanistan (planned)']],
  ['De taliban zeggen dat ze Kandahar veroverd hebben.', ['taliban CAPTURES Kandahar (attributed by taliban)']],
  ['Volgens Reuters heeft Frankrijk Kandahar veroverd.', ['Frankrijk CAPTURES Kandahar (attributed by Reuters)']],
  ['Frankrijk heeft Kandahar veroverd, aldus Reuters.', ['Frankrijk CAPTURES Kandahar (attributed by Reuters)']],
  ['Frankrijk heeft Kandahar niet veroverd.', ['Frankrijk CAPTURES Kandahar (not asserted)']],
  [
    'Reuters ontkent dat Frankrijk Kandahar heeft veroverd.',
    ['Frankrijk CAPTURES Kandahar (not attributed by Reuters)'],
  ],
  ['De onderhandelingen tussen Frankrijk en Duitsland mislukten.', ['Frankrijk NEGOTIATES_WITH Duitsland']],
  ['Zij sloot Kandahar af, de tweede stad van Afghanistan.', ['Kandahar LOCATED_IN Afghanistan']],
];

const english: [string, string[]][] = [
  ['Pentagon spokesman John Kirby declined to comment.', ['John Kirby SPOKESPERSON_FOR Pentagon']],
  ['John Kirby, a spokesman for the Pentagon, declined to comment.', ['John Kirby SPOKESPERSON_FOR Pentagon']],
  ['French President Emmanuel Macron was silent.', ['Emmanuel Macron HEADS French']],
  ['The Fisht Stadium in Antwerp was silent.', ['Fisht Stadium LOCATED_IN Antwerp']],
  ['He was in Kanata, Ontario.', ['Kanata LOCATED_IN Ontario']],
  ['The French city of Lyon was silent.', ['Lyon LOCATED_IN French']],
  ['ANTWERP, Belgium - Nobody spoke.', ['ANTWERP LOCATED_IN Belgium']],
  ['France captured Kandahar.', ['France CAPTURES Kandahar']],
  ['Kandahar was captured by France.', ['France CAPTURES Kandahar']],
  ['Germany will send 600 soldiers to Afghanistan.', ['Germany DEPLOYS_TO Afghanistan (planned)']],
  ['Reuters said that France had captured Kandahar.', ['France CAPTURES Kandahar (attributed by Reuters)']],
  ['France captured Kandahar, Reuters said.', ['France CAPTURES Kandahar (attributed by Reuters)']],
  ['According to Reuters, France has captured Kandahar.', ['France CAPTURES Kandahar (attributed by Reuters)']],
  ['France may have captured Kandahar.', ['France CAPTURES Kandahar (possible)']],
  ['France did not attack Germany.', ['France ATTACKS Germany (not asserted)']],
  ['Germany will cut costs and send 600 soldiers to Afghanistan.', ['Germany DEPLOYS_TO Afghanistan (planned)']],
  ['Talks between France and Germany failed.', ['France NEGOTIATES_WITH Germany']],
];

const silent: [string, 'nl' | 'en'][] = [
  ['Veroverde Frankrijk Kandahar?', 'nl'],
  ['Als Frankrijk Kandahar verovert, volgt oorlog.', 'nl'],
  ['Kandahar werd veroverd.', 'nl'],
  ['Did France capture Kandahar?', 'en'],
  ['If France captures Kandahar, war will follow.', 'en'],
  ['Kandahar was captured.', 'en'],
  ['Jan Peeters (47) zweeg.', 'nl'],
  ['Jan Peeters (foto Reuters) zweeg.', 'nl'],
  ['Troops from France captured in Kandahar were freed.', 'en'],
];

describe('a Dutch sentence says', () => {
  it.each(dutch)('%s', async (sentence, expected) => {
    expect(await claimsOf(sentence, 'nl')).toEqual(expected);
  });
});

describe('an English sentence says', () => {
  it.each(english)('%s', async (sentence, expected) => {
    expect(await claimsOf(sentence, 'en')).toEqual(expected);
  });
});

describe('a sentence that only asks, supposes or names nobody says nothing', () => {
  it.each(silent)('%s', async (sentence, language) => {
    expect(await claimsOf(sentence, language)).toEqual([]);
  });
});

describe('over sentences', () => {
  it('also takes up the destination of the sentence before, with a recorded step', async () => {
    const text = 'Frankrijk stuurt 3000 soldaten naar Afghanistan. En ook Duitsland stuurt 600 soldaten.';
    expect(await claimsOf(text)).toEqual(['Duitsland DEPLOYS_TO Afghanistan', 'Frankrijk DEPLOYS_TO Afghanistan']);
  });

  it('a capital that speaks is its country', async () => {
    expect(await claimsOf('Londen zei dat Frankrijk Kandahar veroverd heeft.')).toEqual([
      'Frankrijk CAPTURES Kandahar (attributed by Londen)',
    ]);
  });
});
