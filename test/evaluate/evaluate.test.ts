// A gold set on disk, read, analysed and scored as the command does it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildMeasure, evaluate, readGold } from '../../src/evaluate/index.js';
import { loadExtractor, loadOntology } from '../../src/resources/index.js';

const SENTENCE = 'Ned Price, woordvoerder van het VS-ministerie van Buitenlandse Zaken, sprak dinsdag in Doha.';

const GOLD = {
  id: 'doha',
  language: 'nl',
  entities: [
    { id: 'price', name: 'Ned Price', type: 'Person' },
    { id: 'state', name: 'VS-ministerie van Buitenlandse Zaken', type: 'Organization' },
  ],
  claims: [{ subject: 'price', predicate: 'SPOKESPERSON_FOR', object: 'state', evidence: SENTENCE, core: true }],
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verband-evaluate-'));
  mkdirSync(join(folder, 'texts'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...documents: object[]) => {
  writeFileSync(join(folder, 'gold.json'), JSON.stringify({ documents }));
  return evaluate(readGold(folder), { extractor: loadExtractor(), measure: buildMeasure(loadOntology()) });
};

describe('evaluate', () => {
  it('scores what the built-in extractor finds, with evidence that stands in the text', async () => {
    writeFileSync(join(folder, 'texts', 'doha.txt'), `${SENTENCE}\n`);

    const { evaluation, misses, failures } = await run(GOLD);

    expect(failures).toEqual([]);
    expect(misses.filter(({ kind }) => kind === 'missed')).toEqual([]);
    expect(evaluation.total.figures).toMatchObject({ coreRecall: 1, sentence: 1, evidence: 1 });
    expect(evaluation.predicates.SPOKESPERSON_FOR).toMatchObject({ gold: 1, predicted: 1, right: 1 });
  });

  it('reports a text that cannot be read, and goes on with the others', async () => {
    writeFileSync(join(folder, 'texts', 'doha.txt'), `${SENTENCE}\n`);
    writeFileSync(join(folder, 'texts', 'empty.txt'), '');

    const { evaluation, failures } = await run({ ...GOLD, id: 'empty' }, { ...GOLD, id: 'lost' }, GOLD);

    expect(failures.map(({ document, failure }) => [document, failure.code])).toEqual([
      ['empty', 'empty-article'],
      ['lost', 'file-not-found'],
    ]);
    expect(evaluation.missing).toEqual(['empty', 'lost']);
    expect(evaluation.total.counts.core).toEqual({ gold: 3, right: 1 });
  });
});
