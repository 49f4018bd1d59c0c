// Facts between two nodes.
import { describe, expect, it } from '@jest/globals';
import type { ViewFact } from '../../../src/protocol/index.js';
import { factsBetween } from '../../../viewer/panels/evidence-facts-between.js';

const aFact = (id: string, subject: string, object: string, lastReported?: string): ViewFact => ({
  id,
  predicate: 'CAPTURES',
  subject,
  object,
  ...(lastReported === undefined ? {} : { lastReported }),
  status: 'asserted',
  origins: 1,
  claims: 1,
  articles: 1,
  claimedBy: [],
  deniedBy: [],
  evidence: '',
  evidenceArticle: '',
  outlets: [],
  reportedOn: [],
  confidence: 0.7,
});

describe('factsBetween', () => {
  it('takes both directions and no other node, the newest first and undated ones last', () => {
    const facts = [
      aFact('undated', 'a', 'b'),
      aFact('old', 'a', 'b', '2020'),
      aFact('new', 'b', 'a', '2021-08'),
      aFact('other', 'a', 'c', '2022'),
      aFact('loop', 'a', 'a', '2022'),
    ];

    expect(factsBetween(facts, ['b', 'a']).map(({ id }) => id)).toEqual(['new', 'old', 'undated']);
  });

  it('orders equals by id', () => {
    const facts = [aFact('2', 'a', 'b'), aFact('1', 'b', 'a')];

    expect(factsBetween(facts, ['a', 'b']).map(({ id }) => id)).toEqual(['1', '2']);
    expect(factsBetween([...facts].reverse(), ['a', 'b']).map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('knows a loop', () => {
    expect(factsBetween([aFact('loop', 'a', 'a'), aFact('other', 'a', 'b')], ['a', 'a']).map(({ id }) => id)).toEqual([
      'loop',
    ]);
  });
});
