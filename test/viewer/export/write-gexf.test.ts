// GEXF, read back with the parser that graphology has for it.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { writeGexf } from '../../../viewer/export/index.js';
import { aFact, aNode, anExport, anyText, PALETTE, xmlCarries } from './export-parts.js';
import { findAll, readXml } from './read-xml.js';

const options = { palette: PALETTE };
const edgeOf = (fact: Parameters<typeof aFact>[1]) =>
  findAll(readXml(writeGexf(anExport({ facts: [aFact('f1', fact)] }), options)), 'edge')[0]?.attributes;

describe('writeGexf', () => {
  it('is read back with names, attributes, colours, sizes and places', () => {
    const graph = parse(MultiGraph, writeGexf(anExport(), { ...options, sizes: new Map([['owner', 9.125]]) }));

    expect(graph.nodes()).toEqual(['owner', 'harbour']);
    expect(graph.getNodeAttributes('owner')).toMatchObject({
      label: 'Owner',
      type: 'Organization',
      connections: 1,
      named: true,
      color: 'rgb(10,11,12)',
      size: 9.13,
      x: 1.5,
      y: -2,
    });
    expect(graph.extremities('f1')).toEqual(['owner', 'harbour']);
    expect(graph.getEdgeAttributes('f1')).toMatchObject({
      label: 'owns',
      kind: 'OWNS',
      relation: 'OWNS',
      status: 'asserted',
      confidence: 0.9,
      evidence: 'The owner owns the harbour.',
      color: 'rgb(71,82,93)',
    });
  });

  it('keeps parallel facts, loops and relations without direction', () => {
    const facts = [
      aFact('f1'),
      aFact('f2', { status: 'disputed' }),
      aFact('f3', { subject: 'harbour', object: 'owner', predicate: 'MARRIED_TO' }),
      aFact('f4', { object: 'owner' }),
    ];

    const graph = parse(MultiGraph, writeGexf(anExport({ facts }), options));

    expect(graph.edges().sort()).toEqual(['f1', 'f2', 'f3', 'f4']);
    expect(graph.isUndirected('f3')).toBe(true);
    expect(graph.isSelfLoop('f4')).toBe(true);
  });

  it('lets a fact live from the first to the last day of its dates', () => {
    expect(edgeOf({ firstReported: '2020-02', lastReported: '2021' })).toMatchObject({
      start: '2020-02-01',
      end: '2021-12-31',
    });
    expect(edgeOf({ firstReported: '2021-08-13T09:30:00Z' })).toMatchObject({ start: '2021-08-13', end: '2021-08-13' });
  });

  it('gives a fact without a date no life, and a graph without dates no timeline', () => {
    expect(edgeOf({})).not.toHaveProperty('start');
    expect(edgeOf({ firstReported: 'yesterday' })).not.toHaveProperty('start');
    expect(writeGexf(anExport(), options)).toContain('mode="static"');
  });

  it('is read back when it is empty', () => {
    expect(parse(MultiGraph, writeGexf(anExport({ nodes: [], facts: [] }), options)).order).toBe(0);
  });

  it('leaves out colours in a notation that others may not know', () => {
    const palette = { ...PALETTE, types: { ...PALETTE.types, Place: 'oklch(50% 0.1 20)' } };

    const graph = parse(MultiGraph, writeGexf(anExport(), { palette }));

    expect(graph.getNodeAttribute('harbour', 'color')).toBeUndefined();
  });

  it('carries any name and any sentence', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, evidence) => {
        const nodes = [aNode('owner', { name: `n${name}` }), aNode('harbour')];
        const written = writeGexf(anExport({ nodes, facts: [aFact('f1', { evidence })] }), options);

        const graph = parse(MultiGraph, written);

        expect(graph.getNodeAttribute('owner', 'label')).toBe(xmlCarries(`n${name}`));
        expect(graph.getEdgeAttribute('f1', 'evidence')).toBe(xmlCarries(evidence));
        expect(() => readXml(written)).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });
});
