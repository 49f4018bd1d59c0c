// Facts of a node by relation and direction.
import { describe, expect, it } from '@jest/globals';
import type { Ontology, ViewFact, ViewNode } from '../../../src/protocol/index.js';
import { groupFacts } from '../../../viewer/panels/details-groups.js';

const ONTOLOGY: Ontology = {
  types: [],
  predicates: [
    {
      name: 'CAPTURES',
      kind: 'event',
      label: { nl: 'neemt in', en: 'captures' },
      inverse: { nl: 'wordt ingenomen door', en: 'is captured by' },
      symmetric: false,
    },
    {
      name: 'MEETS_WITH',
      kind: 'event',
      label: { nl: 'ontmoet', en: 'meets with' },
      inverse: { nl: 'ontmoet', en: 'meets with' },
      symmetric: true,
    },
  ],
};

const aFact = (id: string, subject: string, predicate: string, object: string, literal?: string): ViewFact => ({
  id,
  predicate,
  subject,
  object,
  ...(literal === undefined ? {} : { literal }),
  status: 'asserted',
  origins: 1,
  claims: 1,
  articles: 1,
  claimedBy: [],
  deniedBy: [],
  evidence: '',
  evidenceArticle: '',
  outlets: [],
  reportedOn: [],
  confidence: 0.7,
});

const aNode = (id: string, name: string, type: ViewNode['type'] = 'Organization'): [string, ViewNode] => [
  id,
  { id, name, type, labels: [], named: true, degree: 1, mentions: 1, articles: 1 },
];

const NODES = new Map([aNode('t', 'taliban'), aNode('k', 'Kandahar', 'Place'), aNode('g', 'government')]);
const groupsOf = (facts: ViewFact[], language: 'nl' | 'en' = 'en') =>
  groupFacts(facts, { node: 't', nodes: NODES, ontology: ONTOLOGY, language }).map(({ label, facts: inside }) => [
    label,
    inside.map(({ name, type }) => `${name} (${type})`),
  ]);

describe('groupFacts', () => {
  it('reads a relation from the node, whichever end it is', () => {
    const facts = [aFact('1', 't', 'CAPTURES', 'k'), aFact('2', 'g', 'CAPTURES', 't')];

    expect(groupsOf(facts)).toEqual([
      ['captures', ['Kandahar (Place)']],
      ['is captured by', ['government (Organization)']],
    ]);
    expect(groupsOf(facts, 'nl').map(([label]) => label)).toEqual(['neemt in', 'wordt ingenomen door']);
  });

  it('makes one group of a relation that says the same in both directions', () => {
    expect(groupsOf([aFact('1', 't', 'MEETS_WITH', 'k'), aFact('2', 'g', 'MEETS_WITH', 't')])).toEqual([
      ['meets with', ['Kandahar (Place)', 'government (Organization)']],
    ]);
  });

  it('puts the largest group first and keeps the order of facts', () => {
    const facts = [
      aFact('1', 'g', 'CAPTURES', 't'),
      aFact('2', 't', 'CAPTURES', 'k'),
      aFact('3', 't', 'CAPTURES', 'g'),
    ];

    expect(groupsOf(facts)).toEqual([
      ['captures', ['Kandahar (Place)', 'government (Organization)']],
      ['is captured by', ['government (Organization)']],
    ]);
  });

  it('names a literal by its words and an unknown end by its id', () => {
    expect(
      groupsOf([aFact('1', 't', 'CAPTURES', 'lit_1', 'three capitals'), aFact('2', 'x', 'CAPTURES', 't')]),
    ).toEqual([
      ['captures', ['three capitals (Literal)']],
      ['is captured by', ['x (Literal)']],
    ]);
  });

  it('keeps the name of a relation that the ontology lacks', () => {
    expect(groupsOf([aFact('1', 't', 'PAYS_FOR', 'k'), aFact('2', 'g', 'PAYS_FOR', 't')])).toEqual([
      ['← pays for', ['government (Organization)']],
      ['pays for', ['Kandahar (Place)']],
    ]);
  });

  it('takes a fact about the node itself as its own other end', () => {
    expect(groupsOf([aFact('1', 't', 'CAPTURES', 't')])).toEqual([['captures', ['taliban (Organization)']]]);
  });
});
