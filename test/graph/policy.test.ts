// The projection policy of src/graph/README.md, case by case.
import { describe, expect, it } from '@jest/globals';
import { project, projectFacts } from '../../src/graph/index.js';
import type { Claim, Fact } from '../../src/model/index.js';
import { loadRules } from '../../src/resources/index.js';

const rules = loadRules();

type Said = Partial<Pick<Claim, 'predicate' | 'polarity' | 'modality' | 'quantity' | 'time' | 'confidence'>> & {
  by?: string;
  in?: string;
  origin?: string;
  ends?: [string, string];
};

const numbers = (function* () {
  for (let n = 1; ; n += 1) yield n;
})();
const said = ({
  by,
  in: article = 'a',
  origin = article,
  ends = ['taliban', 'kandahar'],
  ...over
}: Said): Parameters<typeof projectFacts>[0] => [
  {
    subject: ends[0],
    object: ends[1],
    claimants: by === undefined ? [] : [by],
    article: { id: article, originKey: origin, publishedAt: `2021-08-1${article.length}` },
    claim: {
      id: `c${numbers.next().value}`,
      article,
      predicate: 'CAPTURES',
      subject: 's',
      object: { mention: 'o' },
      polarity: 'affirmed',
      modality: by === undefined ? 'asserted' : 'attributed',
      claimants: by === undefined ? [] : [by],
      evidence: [{ start: 0, end: 5, quote: `says ${article}`, part: 'support' }],
      steps: [],
      rule: 'test',
      confidence: 0.5,
      ...over,
    },
  },
];
const facts = (...claims: Parameters<typeof projectFacts>[0][]): Fact[] =>
  projectFacts(
    claims.flatMap(list => [...list]),
    rules.ontology,
    id => ({ id, name: id }),
  );

describe('the projection policy', () => {
  it.each([
    ['asserted', said({}), 'asserted'],
    ['attributed', said({ by: 'taliban' }), 'attributed'],
    ['planned', said({ modality: 'planned' }), 'planned'],
  ])('gives an edge with the status of an affirmed %s claim', (_modality, claim, status) => {
    expect(facts(claim).map(fact => fact.status)).toEqual([status]);
  });

  it.each(['possible', 'conditional', 'demanded'] as const)('gives no edge for a %s claim', modality => {
    expect(facts(said({ modality }))).toEqual([]);
  });

  it('gives no edge for a denial alone, and names the denier on the edge that another claim supports', () => {
    const denial = said({ polarity: 'negated', by: 'government', in: 'b' });
    expect(facts(denial)).toEqual([]);
    expect(facts(said({ by: 'taliban' }), denial)).toMatchObject([
      { status: 'attributed', claimedBy: ['taliban'], deniedBy: ['government'] },
    ]);
  });

  it('makes a fact disputed when an independent origin says the opposite in its own voice', () => {
    expect(facts(said({}), said({ polarity: 'negated', in: 'b' }))).toMatchObject([{ status: 'disputed' }]);
    expect(facts(said({ origin: 'anp' }), said({ polarity: 'negated', in: 'b', origin: 'anp' }))).toMatchObject([
      { status: 'asserted' },
    ]);
  });

  it('lets an assertion weigh more than an attribution, and that more than a plan', () => {
    expect(facts(said({ modality: 'planned' }), said({ by: 'taliban', in: 'b' }))).toMatchObject([
      { status: 'attributed' },
    ]);
    expect(facts(said({ by: 'taliban' }), said({ in: 'b' }))).toMatchObject([
      { status: 'asserted', claimedBy: ['taliban'] },
    ]);
  });

  it('counts origins, not prints', () => {
    const prints = ['a', 'bb', 'ccc'].map(article => said({ in: article, origin: 'reuters' }));
    expect(facts(...prints)).toMatchObject([
      { articles: ['a', 'bb', 'ccc'], origins: 1, firstReported: '2021-08-11', lastReported: '2021-08-13' },
    ]);
  });

  it('joins both directions of a symmetric predicate and keeps those of any other apart', () => {
    const there = { predicate: 'MEETS_WITH', ends: ['anna', 'bert'] } as const;
    const back = { predicate: 'MEETS_WITH', ends: ['bert', 'anna'] } as const;
    expect(facts(said({ ...there, ends: ['anna', 'bert'] }), said({ ...back, ends: ['bert', 'anna'] }))).toHaveLength(
      1,
    );
    expect(facts(said({ ends: ['anna', 'bert'] }), said({ ends: ['bert', 'anna'] }))).toHaveLength(2);
  });

  it('takes the surest sentence as evidence and the widest time', () => {
    const time = (iso: string): Claim['time'] => ({ iso, precision: 'day', text: iso, rule: 'absolute' });
    const [fact] = facts(
      said({ confidence: 0.9, time: time('2021-08-12') }),
      said({ in: 'b', time: time('2021-08-10/2021-08-11') }),
    );
    expect(fact).toMatchObject({ evidence: 'says a', confidence: 0.9, validFrom: '2021-08-10', validTo: '2021-08-12' });
  });

  it('says nothing where both ends turn out to be one entity', () => {
    expect(facts(said({ ends: ['taliban', 'taliban'] }))).toEqual([]);
  });

  it('projects no record to an empty graph', () => {
    expect(project([], rules)).toMatchObject({ entities: [], facts: [], claims: [] });
  });
});
