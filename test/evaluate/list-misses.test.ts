// What a reader of the misses is told.
import { describe, expect, it } from '@jest/globals';
import { listMisses } from '../../src/evaluate/list-misses.js';
import { buildMeasure } from '../../src/evaluate/measure.js';
import { loadOntology } from '../../src/resources/index.js';
import { carelessPrediction, harbourGold } from '../fixtures/harbour-merger.js';

describe('listMisses', () => {
  const [gold] = harbourGold();
  const [predicted] = carelessPrediction();
  if (gold === undefined) throw new Error('the harbour is gone');
  const misses = listMisses({ gold, predicted }, buildMeasure(loadOntology()));
  const line = (miss: (typeof misses)[number]) => `${miss.kind}: ${miss.subject} ${miss.predicate} ${miss.object}`;

  it('lists each missed and each false triple by name', () => {
    expect(misses.map(line)).toEqual([
      'missed: Dirk Haven HEADS Bruges',
      'missed: Doel LOCATED_IN Antwerp',
      'missed: Antwerp LOCATED_IN Belgium',
      'false: D. Haven WORKS_FOR Bruges',
      'false: Belgium LOCATED_IN Doel',
    ]);
  });

  it('keeps the sentence, and says which end the other side does not know', () => {
    expect(misses[0]).toMatchObject({ document: 'harbour', isCore: true, unknownEnds: [] });
    expect(misses[1]).toMatchObject({ unknownEnds: ['Antwerp'], evidence: ['in Doel, a village near Antwerp'] });
  });

  it('lists everything as missed when nothing was predicted', () => {
    const all = listMisses({ gold, predicted: undefined }, buildMeasure(loadOntology()));
    expect(all).toHaveLength(8);
    expect(all.every(miss => miss.kind === 'missed')).toBe(true);
    expect(all.map(line)).toContain('missed: Joris Kaai DIES null');
  });
});
