// The sample article against its hand-marked graph: floors that may be raised and never lowered.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildMeasure, type EvaluationRun, evaluate, readGold } from '../../src/evaluate/index.js';
import { analyse } from '../../src/extract/index.js';
import { project } from '../../src/graph/index.js';
import type { Analysis, Article, Entity, Fact } from '../../src/model/index.js';
import { readArticle } from '../../src/read/index.js';
import { loadExtractor, loadOntology, loadRules, packagePath, readPackageFile } from '../../src/resources/index.js';

const SAMPLE = 'afghanistan-2021-08.txt';

const PENTAGON = 'Q11209';
const STATE_DEPARTMENT = 'Q789915';
const TALIBAN = 'Q42418';
const KANDAHAR = 'Q45604';
const AFGHANISTAN = 'Q889';
const UNITED_STATES = 'Q30';
const UNITED_KINGDOM = 'Q145';

/** A little below what was measured last. Raise them with the extractor. */
const FLOORS = { typedF1: 0.68, claimPrecision: 0.9, coreRecall: 0.4, evidence: 1, sentence: 0.95 };

/** Claims that the gold does not have, each with the reason why the extractor makes it. A new one is a fault. */
const EXPLAINED_FALSE: readonly string[] = [
  // True. The post calls the American embassy by a description alone, so it is not known for the one in the gold.
  'embassy in Kabul LOCATED_IN Kaboel',
];

let run: EvaluationRun;
let article: Article;
let analysis: Analysis;
let entities: Entity[];
let facts: Fact[];

beforeAll(async () => {
  const gold = readGold(packagePath('graph-data', 'gold', 'seed.json'));
  run = await evaluate(gold, { extractor: loadExtractor(), measure: buildMeasure(loadOntology()) });

  const bytes = new TextEncoder().encode(readPackageFile('graph-data', 'articles', SAMPLE));
  article = readArticle({ bytes, source: SAMPLE });
  ({ analysis } = await analyse(article, loadExtractor()));
  const graph = project([{ article, analysis, status: 'active' }], loadRules());
  entities = graph.entities;
  facts = graph.facts;
});

/** A fact by its ends: a Wikidata id, or a name where there is none. */
function findFact(subject: string, predicate: string, object: string): Fact | undefined {
  const idOf = (end: string) => entities.find(({ name }) => name === end)?.id ?? end;
  return facts.find(
    fact => fact.predicate === predicate && fact.subject === idOf(subject) && fact.object === idOf(object),
  );
}

describe('the sample article', () => {
  it.each([
    [
      'John Kirby',
      'SPOKESPERSON_FOR',
      PENTAGON,
      'asserted',
      /^(Volgens John Kirby, de woordvoerder van het Pentagon|Pentagon spokesman John Kirby)/,
    ],
    ['Ned Price', 'SPOKESPERSON_FOR', STATE_DEPARTMENT, 'asserted', /^Ned Price, woordvoerder van het VS-ministerie/],
    [TALIBAN, 'CAPTURES', KANDAHAR, 'attributed', /^De taliban beweren dat ze Kandahar ingenomen hebben/],
    [UNITED_STATES, 'DEPLOYS_TO', AFGHANISTAN, 'asserted', /^De VS sturen 3000 extra soldaten naar Afghanistan/],
    [UNITED_KINGDOM, 'DEPLOYS_TO', AFGHANISTAN, 'asserted', /^En ook het Verenigd Koninkrijk stuurt 600 soldaten\./],
    [KANDAHAR, 'LOCATED_IN', AFGHANISTAN, 'asserted', /^De taliban beweren dat ze Kandahar ingenomen hebben/],
  ])('says that %s %s %s', (subject, predicate, object, status, sentence) => {
    const found = findFact(subject, predicate, object);
    expect(found?.status).toBe(status);
    expect(found?.evidence).toMatch(sentence);
  });

  it('leaves the capture of Kandahar to those who claim it', () => {
    const capture = findFact(TALIBAN, 'CAPTURES', KANDAHAR);
    expect(capture?.claimedBy.length).toBeGreaterThan(0);
    expect(capture?.claimedBy.filter(name => !/taliban|woordvoerder|Twitter/i.test(name))).toEqual([]);
  });

  it('counts 3000 soldiers from one country and 600 from the other', () => {
    expect(findFact(UNITED_STATES, 'DEPLOYS_TO', AFGHANISTAN)?.quantity?.value).toBe(3000);
    expect(findFact(UNITED_KINGDOM, 'DEPLOYS_TO', AFGHANISTAN)?.quantity?.value).toBe(600);
  });

  it('keeps above its floors', () => {
    const { typed, claims, coreRecall, evidence, sentence } = run.evaluation.total.figures;
    expect(typed.f1).toBeGreaterThanOrEqual(FLOORS.typedF1);
    expect(claims.precision).toBeGreaterThanOrEqual(FLOORS.claimPrecision);
    expect(coreRecall).toBeGreaterThanOrEqual(FLOORS.coreRecall);
    expect(evidence).toBeGreaterThanOrEqual(FLOORS.evidence);
    expect(sentence).toBeGreaterThanOrEqual(FLOORS.sentence);
  });

  it('says nothing false beyond what is explained', () => {
    const wrong = run.misses
      .filter(({ kind }) => kind === 'false')
      .map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`);
    expect(wrong.filter(claim => !EXPLAINED_FALSE.includes(claim))).toEqual([]);
  });

  it('takes nothing from the body that the scraper repeats', () => {
    const repetition = article.text.lastIndexOf('De nieuwgestuurde troepen passen');
    expect(repetition).toBeGreaterThan(article.text.indexOf('De nieuwgestuurde troepen passen'));
    const places = analysis.claims.flatMap(({ evidence }) => evidence.map(({ start }) => start));
    expect(places.filter(start => start >= repetition)).toEqual([]);
  });
});
