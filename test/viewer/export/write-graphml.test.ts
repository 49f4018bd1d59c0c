// GraphML that other programs can read.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeGraphml } from '../../../viewer/export/index.js';
import { aFact, aNode, anExport, anyText, xmlCarries } from './export-parts.js';
import { findAll, readXml, type XmlElement } from './read-xml.js';

/** The data of an element by the names of their keys, with the types that the keys declare. */
function dataOf(root: XmlElement, element: XmlElement): Record<string, string> {
  const keys = new Map(findAll(root, 'key').map(key => [key.attributes.id, key.attributes]));
  return Object.fromEntries(
    findAll(element, 'data').map(data => {
      const key = keys.get(data.attributes.key);
      return [`${key?.['attr.name']}:${key?.['attr.type']}`, data.text];
    }),
  );
}

describe('writeGraphml', () => {
  it('declares a typed key for every value', () => {
    const root = readXml(writeGraphml(anExport()));
    const [owner] = findAll(root, 'node');
    const [edge] = findAll(root, 'edge');

    expect(owner?.attributes).toEqual({ id: 'owner' });
    expect(dataOf(root, owner ?? root)).toMatchObject({
      'name:string': 'Owner',
      'x:double': '1.5',
      'y:double': '-2',
      'pinned:boolean': 'true',
      'connections:int': '1',
      'named:boolean': 'true',
    });
    expect(edge?.attributes).toEqual({ id: 'f1', source: 'owner', target: 'harbour' });
    expect(dataOf(root, edge ?? root)).toMatchObject({
      'relation:string': 'OWNS',
      'relationLabel:string': 'owns',
      'confidence:double': '0.9',
      'evidence:string': 'The owner owns the harbour.',
    });
  });

  it('has no key twice', () => {
    const ids = findAll(readXml(writeGraphml(anExport())), 'key').map(key => key.attributes.id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives relations that hold both ways no direction', () => {
    const graph = anExport({ facts: [aFact('f1'), aFact('f2', { predicate: 'MARRIED_TO' })] });

    const edges = findAll(readXml(writeGraphml(graph)), 'edge');

    expect(edges.map(edge => edge.attributes.directed)).toEqual([undefined, 'false']);
  });

  it('leaves out what is not known', () => {
    const written = writeGraphml(anExport({ places: new Map() }));

    expect(written).not.toContain('undefined');
    expect(written).not.toContain('"n.x">');
  });

  it('carries any name and any sentence', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, evidence) => {
        const graph = anExport({
          nodes: [aNode('owner', { name }), aNode('harbour')],
          facts: [aFact('f1', { evidence })],
        });

        const root = readXml(writeGraphml(graph));

        const [node] = findAll(root, 'node');
        const [edge] = findAll(root, 'edge');
        expect(dataOf(root, node ?? root)['name:string']).toBe(xmlCarries(name));
        expect(dataOf(root, edge ?? root)['evidence:string']).toBe(xmlCarries(evidence));
      }),
      { numRuns: 50 },
    );
  });
});
