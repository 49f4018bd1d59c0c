// JSON with everything in it, and where it came from.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeJson } from '../../../viewer/export/index.js';
import { NO_FILTERS } from '../../../viewer/state/index.js';
import { aCard, aFact, aNode, anExport, anyText } from './export-parts.js';

describe('writeJson', () => {
  it('carries nodes with their places, facts, and the evidence of each fact', () => {
    const read = JSON.parse(writeJson(anExport()));

    expect(read.format).toEqual({ name: 'verband-graph', version: 1 });
    expect(read.nodes).toEqual([
      { ...aNode('owner', { name: 'Owner' }), x: 1.5, y: -2, pinned: true },
      aNode('harbour', { name: 'Harbour', type: 'Place' }),
    ]);
    expect(read.facts).toEqual([aFact('f1')]);
    expect(read.evidence).toEqual([{ fact: 'f1', cards: [aCard()] }]);
  });

  it('says where it came from and what was filtered', () => {
    const filters = { ...NO_FILTERS, minConfidence: 0.5, off: { ...NO_FILTERS.off, type: new Set(['Work', 'Event']) } };
    const graph = anExport();

    const read = JSON.parse(writeJson({ ...graph, origin: { ...graph.origin, filters } }));

    expect(read.origin).toEqual({
      dossier: 'kabul',
      store: 'folder',
      revision: 'r7',
      version: '0.1.0',
      scope: 'visible',
      filters: {
        off: { type: ['Event', 'Work'], relation: ['RELATED_TO'], status: [], outlet: [], claimant: [] },
        minConfidence: 0.5,
        timeOf: 'reported',
        keepsUndated: true,
      },
    });
  });

  it('names no filters where all was exported', () => {
    const graph = anExport();
    const { filters: _, ...origin } = graph.origin;

    const read = JSON.parse(writeJson({ ...graph, origin: { ...origin, scope: 'all' } }));

    expect(read.origin).not.toHaveProperty('filters');
  });

  it('has one row a line', () => {
    const lines = writeJson(anExport()).split('\n');

    expect(lines.filter(line => line.startsWith('{"id":'))).toHaveLength(3);
  });

  it('gives back any name', () => {
    fc.assert(
      fc.property(anyText, name => {
        const read = JSON.parse(writeJson(anExport({ nodes: [aNode('owner', { name })] })));

        expect(read.nodes[0].name).toBe(name);
      }),
    );
  });
});
