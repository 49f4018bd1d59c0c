// Nodes, facts and evidence for the tests of exports: a harbour, its owner and its rival.
import fc from 'fast-check';
import type { EvidenceCard, Ontology, ViewFact, ViewNode } from '../../../src/protocol/index.js';
import type { ExportGraph, ExportPalette } from '../../../viewer/export/index.js';
import { NO_FILTERS } from '../../../viewer/state/index.js';

export function aNode(id: string, more: Partial<ViewNode> = {}): ViewNode {
  return { id, name: id, type: 'Organization', labels: [], named: true, degree: 1, mentions: 1, articles: 1, ...more };
}

export function aFact(id: string, more: Partial<ViewFact> = {}): ViewFact {
  return {
    id,
    predicate: 'OWNS',
    subject: 'owner',
    object: 'harbour',
    status: 'asserted',
    claims: 1,
    articles: 1,
    origins: 1,
    claimedBy: [],
    deniedBy: [],
    evidence: 'The owner owns the harbour.',
    evidenceArticle: 'art1',
    confidence: 0.9,
    outlets: ['De Haven'],
    reportedOn: ['2021-08-13'],
    ...more,
  };
}

export function aCard(more: Partial<EvidenceCard> = {}): EvidenceCard {
  const text = 'It rained. The owner owns the harbour.';
  return {
    claim: {
      id: 'clm1',
      predicate: 'OWNS',
      polarity: 'affirmed',
      modality: 'asserted',
      rule: 'verb:OWNS/own',
      confidence: 0.9,
    },
    weight: 'support',
    subject: { id: 'owner', name: 'Owner', surface: 'The owner' },
    object: { id: 'harbour', name: 'Harbour', surface: 'the harbour' },
    claimants: [],
    context: { text, start: 11, end: text.length, marks: [], articleStart: 100 },
    quote: 'The owner owns the harbour.',
    steps: [],
    article: {
      id: 'art1',
      url: 'https://haven.example/1',
      source: 'haven/1.html',
      title: 'Harbour sold',
      publisher: 'De Haven',
      language: 'en',
      publishedAt: '2021-08-13',
    },
    saidOn: '2021-08-13',
    origin: 'haven',
    ...more,
  };
}

const ONTOLOGY: Ontology = {
  types: [{ name: 'Organization', label: { nl: 'organisatie', en: 'organisation' } }],
  predicates: [
    relation('OWNS', { nl: 'bezit', en: 'owns' }, false),
    relation('MARRIED_TO', { nl: 'getrouwd met', en: 'married to' }, true),
  ],
};

function relation(name: string, label: { nl: string; en: string }, symmetric: boolean): Ontology['predicates'][number] {
  return { name, kind: 'state', label, inverse: label, symmetric };
}

export function anExport(more: Partial<ExportGraph> = {}): ExportGraph {
  return {
    nodes: [aNode('owner', { name: 'Owner' }), aNode('harbour', { name: 'Harbour', type: 'Place' })],
    facts: [aFact('f1')],
    places: new Map([['owner', { x: 1.5, y: -2, pinned: true }]]),
    evidence: new Map([['f1', [aCard()]]]),
    ontology: ONTOLOGY,
    language: 'en',
    origin: {
      dossier: 'kabul',
      store: 'folder',
      revision: 'r7',
      version: '0.1.0',
      scope: 'visible',
      filters: NO_FILTERS,
    },
    ...more,
  };
}

export const PALETTE: ExportPalette = {
  canvas: '#ffffff',
  text: '#111111',
  muted: '#666666',
  onType: '#fefefe',
  types: {
    Person: '#010203',
    Organization: '#0a0b0c',
    Place: '#1f7a5c',
    Event: '#a3376f',
    Work: '#6a56a8',
    Group: '#7d6608',
    Literal: '#6b7280',
    more: '#59636e',
  },
  statuses: { asserted: '#47525d', attributed: '#5a4fa0', planned: '#0f766e', disputed: '#b3261e' },
};

const HARD = [
  ...['<', '>', '&', '"', "'", ']]>', '<!--', '\n', '\r', '\t', '\0', '\b', '\u001f', '\u007f', '\u0085'],
  ...[
    '\ud800',
    '\udc00',
    '\ufffe',
    '\uffff',
    '\u202e',
    '\u2066',
    '😀',
    'é',
    ' ',
    '=',
    '+',
    '-',
    '@',
    ',',
    ';',
    '\ufeff',
  ],
];

/** Any text that could stand in an article, and much that should not: markup, controls, half characters. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HARD),
      fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''));

/** What XML 1.0 can carry of a text, written as its own rule and not as the writer's. */
export function xmlCarries(text: string): string {
  return [...text]
    .map(character => (/^[\ud800-\udfff]$/.test(character) ? '\ufffd' : character))
    .filter(character => /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]$/u.test(character))
    .join('');
}
