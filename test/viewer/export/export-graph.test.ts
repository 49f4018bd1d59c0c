// What goes into an export.
import { describe, expect, it } from '@jest/globals';
import { buildExportGraph, type ExportSource, nameOfLocation, readPalette } from '../../../viewer/export/index.js';
import { EMPTY_VIEW } from '../../../viewer/state/index.js';
import { aFact, aNode, PALETTE } from './export-parts.js';

const nodes = [aNode('owner'), aNode('harbour'), aNode('rival')];
const facts = [aFact('f1'), aFact('f2', { object: 'rival' })];

const source: ExportSource = {
  overview: {
    version: '0.1.0',
    store: { kind: 'folder', location: '/home/ann/dossiers/kabul/', articles: 1, entities: 3, facts: 2, damaged: 0 },
    revision: 'r7',
    ontology: { types: [], predicates: [] },
    mostMentioned: [],
  },
  loaded: { nodes: new Map(nodes.map(node => [node.id, node])), facts: new Map(facts.map(fact => [fact.id, fact])) },
  visible: {
    nodes: nodes.slice(0, 2),
    facts,
    hiddenByHand: [],
    nodesHiddenByFilters: ['rival'],
    factsHiddenByFilters: [],
  },
  view: EMPTY_VIEW,
  language: 'en',
  scope: 'visible',
  evidence: new Map(),
};

describe('buildExportGraph', () => {
  it('takes what is visible, with facts that have both ends', () => {
    const graph = buildExportGraph(source);

    expect(graph.nodes.map(node => node.id)).toEqual(['owner', 'harbour']);
    expect(graph.facts.map(fact => fact.id)).toEqual(['f1']);
    expect(graph.origin.filters).toBe(EMPTY_VIEW.filters);
  });

  it('takes all that is loaded, whatever the filters', () => {
    const graph = buildExportGraph({ ...source, scope: 'all' });

    expect(graph.nodes).toHaveLength(3);
    expect(graph.facts).toHaveLength(2);
    expect(graph.origin).not.toHaveProperty('filters');
  });

  it('names the dossier and not where it lies', () => {
    expect(buildExportGraph(source).origin).toMatchObject({ dossier: 'kabul', revision: 'r7', version: '0.1.0' });
  });

  it('does without an overview', () => {
    expect(buildExportGraph({ ...source, overview: undefined }).origin).toMatchObject({
      store: 'unknown',
      revision: '',
    });
  });
});

describe('nameOfLocation', () => {
  it.each([
    ['/home/ann/kabul', 'kabul'],
    ['C:\\Users\\ann\\kabul', 'kabul'],
    ['neo4j://localhost:7687', 'localhost:7687'],
    ['', 'dossier'],
  ])('shortens %j to %j', (location, name) => {
    expect(nameOfLocation(location)).toBe(name);
  });
});

describe('readPalette', () => {
  it('reads every colour by its token, without blanks', () => {
    const palette = readPalette(token => ` ${token} `);

    expect(palette.types.Person).toBe('--type-person');
    expect(palette.statuses.disputed).toBe('--status-disputed');
    expect(Object.keys(palette.types)).toEqual(Object.keys(PALETTE.types));
  });
});
