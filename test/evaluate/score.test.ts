// The figures of a careless prediction, counted by hand and by an independent script before this code was written.
import { describe, expect, it } from '@jest/globals';
import { buildMeasure } from '../../src/evaluate/measure.js';
import { reportEvaluation } from '../../src/evaluate/report.js';
import { score } from '../../src/evaluate/score.js';
import { loadOntology } from '../../src/resources/index.js';
import { carelessPrediction, HARBOUR_TEXT, harbourGold } from '../fixtures/harbour-merger.js';

const measure = buildMeasure(loadOntology());
const evaluation = score(harbourGold(), new Map(carelessPrediction().map(document => [document.id, document])), {
  measure,
  textOf: ({ id }) => (id === 'harbour' ? HARBOUR_TEXT : undefined),
});
const [harbour, tugboat] = evaluation.documents;

describe('score', () => {
  it('aligns entities by shared names and asks for the type apart', () => {
    expect(harbour?.figures.entities).toEqual({
      precision: 0.9090909090909091,
      recall: 0.8333333333333334,
      f1: 0.8695652173913043,
    });
    expect(harbour?.figures.typed).toEqual({ precision: 0.8181818181818182, recall: 0.75, f1: 0.782608695652174 });
  });

  it('counts a triple once, either way round where it has no direction, and leaves out what follows from the gold', () => {
    expect(harbour?.counts.claims).toEqual({ gold: 8, predicted: 7, right: 5 });
    expect(harbour?.figures.claims).toEqual({ precision: 0.7142857142857143, recall: 0.625, f1: 0.6666666666666666 });
    expect(harbour?.counts.core).toEqual({ gold: 4, right: 3 });
    expect(evaluation.predicates.LOCATED_IN).toMatchObject({ gold: 2, predicted: 1, right: 0 });
    expect(evaluation.predicates.MEETS_WITH).toMatchObject({ gold: 1, predicted: 1, right: 1 });
  });

  it('judges the ends apart from the predicate, and the fallback apart from both', () => {
    expect(harbour?.counts.pairs).toEqual({ gold: 8, predicted: 8, right: 6 });
    expect(harbour?.counts.related).toEqual({ predicted: 2, onGoldPair: 1, foundNoOtherWay: 0 });
    expect(evaluation.predicates.RELATED_TO).toBeUndefined();
  });

  it('judges polarity, modality, claimants and sentence on the triples that were found', () => {
    expect(harbour?.counts.attributes.matched).toBe(5);
    expect(harbour?.figures.attributes).toEqual({ polarity: 0.8, modality: 1, claimants: 0.8 });
    expect(harbour?.figures.sentence).toBe(0.8);
    expect(harbour?.figures.marked).toEqual({
      polarity: { precision: null, recall: 0 },
      modality: { precision: 1, recall: 0.6666666666666666 },
      claimants: { precision: 0.5, recall: 0.3333333333333333 },
    });
  });

  it('finds evidence that stands nowhere in the text', () => {
    expect(harbour?.counts.evidence).toEqual({ claims: 10, standing: 9 });
    expect(harbour?.figures.evidence).toBe(0.9);
  });

  it('scores a document without a prediction as if nothing had been found in it', () => {
    expect(evaluation.missing).toEqual(['sleepboot']);
    expect(tugboat?.figures.claims).toEqual({ precision: null, recall: 0, f1: 0 });
    expect(tugboat?.figures.evidence).toBeNull();
  });

  it('sums over documents for the total, and averages them for the mean', () => {
    expect(evaluation.total.figures).toMatchObject({
      entities: { precision: 0.9090909090909091, recall: 0.7692307692307693, f1: 0.8333333333333334 },
      typed: { precision: 0.8181818181818182, recall: 0.6923076923076923, f1: 0.75 },
      claims: { precision: 0.7142857142857143, recall: 0.5555555555555556, f1: 0.625 },
      coreRecall: 0.6,
      pairs: { precision: 0.75, recall: 0.6666666666666666, f1: 0.7058823529411765 },
    });
    expect(evaluation.mean).toMatchObject({
      entities: { precision: 0.9090909090909091, recall: 0.4166666666666667, f1: 0.43478260869565216 },
      claims: { precision: 0.7142857142857143, recall: 0.3125, f1: 0.3333333333333333 },
      coreRecall: 0.375,
    });
    expect(Object.keys(evaluation.languages)).toEqual(['en', 'nl']);
    expect(evaluation.languages.en?.counts.claims).toEqual(harbour?.counts.claims);
    expect(evaluation.languages.nl?.counts.claims).toEqual({ gold: 1, predicted: 0, right: 0 });
  });

  it('gives the gold itself a full score', () => {
    const gold = harbourGold();
    const { total } = score(gold, new Map(gold.map(document => [document.id, document])), {
      measure,
      textOf: () => undefined,
    });

    const full = { precision: 1, recall: 1, f1: 1 };
    expect(total.figures).toMatchObject({ entities: full, typed: full, claims: full, coreRecall: 1, pairs: full });
    expect(total.figures.attributes).toEqual({ polarity: 1, modality: 1, claimants: 1 });
  });
});

describe('reportEvaluation', () => {
  const report = reportEvaluation(evaluation, { predicates: true });

  it('has a line for each document, language and predicate', () => {
    expect(report).toMatch(/^harbour +87\.0 +78\.3 +71\.4 +62\.5 +66\.7 +75\.0 +75\.0 +80\.0 +90\.0$/m);
    expect(report).toMatch(/^sleepboot +0\.0 +0\.0 +- +0\.0 +0\.0 +0\.0 +0\.0 +- +-$/m);
    expect(report).toMatch(/^all nl +0\.0/m);
    expect(report).toMatch(/^LOCATED_IN +2 +1 +0 +0\.0 +0\.0 +0\.0$/m);
  });

  it('names the documents that nobody predicted', () => {
    expect(report).toContain('without a prediction: sleepboot');
    expect(report).toContain('claimants: P 50.0 (1/2), R 33.3 (1/3)');
  });
});
