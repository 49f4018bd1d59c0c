// The gate: what it refuses, with one field of a good claim spoilt at a time.
import { describe, expect, it } from '@jest/globals';
import { analyse, type Extractor, gate, type Proposal } from '../../src/extract/index.js';
import { type Claim, claimId, type Evidence, type Mention } from '../../src/model/index.js';
import { loadExtractor, loadOntology } from '../../src/resources/index.js';
import { anArticle } from '../support/claims-of.js';

const article = anArticle('Frankrijk veroverde Kandahar. Duitsland zweeg.');
const frames = loadExtractor();

/** What the built-in extractor proposes, with one field of its one claim spoilt and its id made to fit. */
function spoilt(change: (claim: Claim) => Claim): Promise<string[]> {
  return spoiltWhole(claim => {
    const changed = change(claim);
    return { ...changed, id: claimId(article, changed) };
  });
}

/** The same, with the id left as the change leaves it. */
async function spoiltWhole(change: (claim: Claim) => Claim): Promise<string[]> {
  const proposal = await frames.extract(article);
  expect(proposal.claims).toHaveLength(1);
  return verdictsOf({ ...proposal, claims: proposal.claims.map(change) });
}

function verdictsOf(proposal: Proposal): string[] {
  const { claims, refusals } = gate(article, proposal, loadOntology());
  return [...claims.map(() => 'accepted'), ...refusals.map(refusal => refusal.reason)];
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
      'mention men_nobody is not among the mentions that are the text',
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

  it('refuses a claim of another article, and an id that does not follow from what it says', async () => {
    expect(await spoilt(claim => ({ ...claim, article: 'art_other' }))).toEqual(['it is of article art_other']);
    expect(await spoiltWhole(claim => ({ ...claim, id: 'clm_mine' }))).toEqual([
      expect.stringMatching(/^its id is not clm_/),
    ]);
  });

  it('refuses a second sentence, an empty one, and a claim without a cue', async () => {
    const withEvidence =
      (change: (evidence: Evidence[]) => Evidence[]) =>
      (claim: Claim): Claim => ({ ...claim, evidence: change(claim.evidence) });
    const second: Evidence = { start: 30, end: 46, quote: 'Duitsland zweeg.', part: 'support' };
    expect(await spoilt(withEvidence(evidence => [...evidence, second]))).toEqual([
      'more than one sentence supports it',
    ]);
    const empty: Evidence = { start: 3, end: 3, quote: '', part: 'support' };
    expect(await spoilt(withEvidence(evidence => [empty, ...evidence.slice(1)]))).toEqual([
      'the support at 3 is empty',
    ]);
    expect(await spoilt(withEvidence(evidence => evidence.filter(one => one.part !== 'cue')))).toEqual([
      'no words are given as its cue',
    ]);
  });

  it('refuses a time, a quantity and a literal whose words are not in the sentence', async () => {
    const time = { precision: 'day' as const, rule: 'absolute' };
    const quantity = { value: 600, unit: 'soldiers', comparator: 'exact' as const };
    expect(await spoilt(claim => ({ ...claim, time: { ...time, text: 'donderdag' } }))).toEqual([
      'the time "donderdag" is not in the sentence',
    ]);
    expect(await spoilt(claim => ({ ...claim, quantity: { ...quantity, text: '600 soldaten' } }))).toEqual([
      'the quantity "600 soldaten" is not in the sentence',
    ]);
    const arrest = (literal: string) => (claim: Claim) => ({ ...claim, predicate: 'ARRESTS', object: { literal } });
    expect(await spoilt(arrest('Duitsland'))).toEqual(['the literal "Duitsland" is not in the sentence']);
    expect(await spoilt(arrest('Kandahar'))).toEqual(['accepted']);
  });

  it('refuses what could not be stored and read back: infinity, a confidence above one', async () => {
    const quantity = { value: Number.POSITIVE_INFINITY, unit: '', comparator: 'exact' as const, text: 'Kandahar' };
    expect(await spoilt(claim => ({ ...claim, quantity }))).toEqual([
      expect.stringMatching(/^its form is wrong: .*value/s),
    ]);
    expect(await spoilt(claim => ({ ...claim, confidence: 1.5 }))).toEqual([
      expect.stringMatching(/^its form is wrong: .*confidence/s),
    ]);
  });

  it('takes a claim that is proposed twice once, and refuses another content under its id', async () => {
    const proposal = await frames.extract(article);
    const again = proposal.claims.map(claim => ({ ...claim }));
    expect(verdictsOf({ ...proposal, claims: [...proposal.claims, ...again] })).toEqual(['accepted']);
    const other = proposal.claims.map(claim => ({ ...claim, modality: 'planned' as const }));
    expect(verdictsOf({ ...proposal, claims: [...proposal.claims, ...other] })).toEqual(['accepted', 'said already']);
  });

  it.each<[string, (mention: Mention) => Partial<Mention>]>([
    ['are not the text', () => ({ surface: 'Spanje' })],
    ['are nothing', ({ start }) => ({ end: start, surface: '' })],
    ['are of another article', () => ({ article: 'art_other' })],
    ['have no entity', () => ({ localId: 'loc_nobody' })],
    ['have no form', () => ({ confidence: Number.NaN })],
  ])('drops mentions that %s, with what hangs on them', async (_claim, change) => {
    const proposal = await frames.extract(article);
    const france = proposal.mentions.find(mention => mention.surface === 'Frankrijk');
    const mentions = proposal.mentions.map(one => (one === france ? { ...one, ...change(one) } : one));
    const gated = gate(article, { ...proposal, mentions }, loadOntology());
    expect(gated.claims).toEqual([]);
    expect(gated.refusals.map(refusal => refusal.reason)).toEqual([
      `mention ${france?.id} is not among the mentions that are the text`,
    ]);
    expect(gated.mentions).toHaveLength(proposal.mentions.length - 1);
    expect(gated.entities.map(entity => entity.name)).not.toContain('Frankrijk');
  });

  it('refuses a step from or to a mention that is not there', async () => {
    const steps = [{ to: 'men_nobody', rule: 'ellipsis' }];
    expect(await spoilt(claim => ({ ...claim, steps }))).toEqual([
      'mention men_nobody is not among the mentions that are the text',
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
