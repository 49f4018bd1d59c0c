// The gate: what it refuses, with one field of a good claim spoilt at a time.
import { describe, expect, it } from '@jest/globals';
import { analyse, type Extractor, gate, type Proposal } from '../../src/extract/index.js';
import type { Claim } from '../../src/model/index.js';
import { loadExtractor, loadOntology } from '../../src/resources/index.js';
import { anArticle } from '../support/claims-of.js';

const article = anArticle('Frankrijk veroverde Kandahar. Duitsland zweeg.');
const frames = loadExtractor();

/** What the built-in extractor proposes, with one field of its one claim spoilt. */
async function spoilt(change: (claim: Claim) => Claim): Promise<string[]> {
  const proposal = await frames.extract(article);
  expect(proposal.claims).toHaveLength(1);
  const { claims, refusals } = gate(article, { ...proposal, claims: proposal.claims.map(change) }, loadOntology());
  return refusals.length === 0 ? claims.map(() => 'accepted') : refusals.map(refusal => refusal.reason);
}

describe('the gate', () => {
  it('lets a claim through whose spans are the text', async () => {
    expect(await spoilt(claim => claim)).toEqual(['accepted']);
  });

  it('refuses a quote that is not the text at its offsets', async () => {
    const invent = (claim: Claim): Claim => ({
      ...claim,
      evidence: claim.evidence.map(one => ({ ...one, quote: `${one.quote}!` })),
    });
    expect(await spoilt(invent)).toEqual(['the support at 0 is not the text there']);
  });

  it('refuses a claim without a sentence', async () => {
    expect(
      await spoilt(claim => ({ ...claim, evidence: claim.evidence.filter(one => one.part !== 'support') })),
    ).toEqual(['no sentence supports it']);
  });

  it('refuses an end that stands elsewhere and that no step leads to', async () => {
    const { mentions } = await frames.extract(article);
    const germany = mentions.find(mention => mention.surface === 'Duitsland');
    const steal = (claim: Claim): Claim => ({ ...claim, subject: germany?.id ?? '' });
    expect(await spoilt(steal)).toEqual(['"Duitsland" is outside the sentence and no step leads there']);
    expect(await spoilt(claim => ({ ...steal(claim), steps: [{ to: germany?.id ?? '', rule: 'ellipsis' }] }))).toEqual([
      'accepted',
    ]);
  });

  it('refuses a mention that does not exist, a predicate that does not exist, and an end that does not fit', async () => {
    expect(await spoilt(claim => ({ ...claim, subject: 'men_nobody' }))).toEqual([
      'mention men_nobody is not among the mentions',
    ]);
    expect(await spoilt(claim => ({ ...claim, predicate: 'ADMIRES' }))).toEqual(['ADMIRES is not in the ontology']);
    expect(await spoilt(claim => ({ ...claim, predicate: 'MARRIES' }))).toEqual(['MARRIES is not in the ontology']);
    expect(await spoilt(claim => ({ ...claim, predicate: 'BORN_IN' }))).toEqual([
      'a Place cannot be the subject of BORN_IN',
    ]);
  });

  it('refuses a claim of an entity about itself', async () => {
    expect(await spoilt(claim => ({ ...claim, predicate: 'LOCATED_IN', object: { mention: claim.subject } }))).toEqual([
      'subject and object are one entity',
    ]);
  });

  it('is passed by every extractor: an invented quote of a proposer is not stored', async () => {
    const liar: Extractor = {
      id: 'liar@1',
      ontology: loadOntology(),
      extract: async (): Promise<Proposal> => {
        const proposal = await frames.extract(article);
        return {
          ...proposal,
          claims: proposal.claims.map(claim => ({
            ...claim,
            evidence: [{ start: 0, end: 9, quote: 'Duitsland', part: 'support' }],
          })),
        };
      },
    };
    const { analysis, refusals } = await analyse(article, liar);
    expect(analysis.claims).toEqual([]);
    expect(refusals).toHaveLength(1);
  });
});
