// What GEXF and GraphML say of a node and of a fact: one list of typed columns, named as in Cypher.
import type { ViewFact, ViewNode } from '../../src/protocol/index.js';
import { type ExportGraph, relationLabels } from './export-graph.js';

export type ColumnType = 'string' | 'int' | 'double' | 'boolean';

export type Column<T> = {
  readonly name: string;
  readonly type: ColumnType;
  /** Undefined where nothing is known: the value is left out then. */
  readonly read: (row: T) => string | number | boolean | undefined;
};

/** Neither format has lists that all programs read. */
export function joinList(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join('; ');
}

export const NODE_COLUMNS: readonly Column<ViewNode>[] = [
  { name: 'type', type: 'string', read: node => node.type },
  { name: 'labels', type: 'string', read: node => joinList(node.labels) },
  { name: 'wikidataId', type: 'string', read: node => node.wikidataId },
  { name: 'named', type: 'boolean', read: node => node.named },
  { name: 'connections', type: 'int', read: node => node.degree },
  { name: 'mentions', type: 'int', read: node => node.mentions },
  { name: 'articles', type: 'int', read: node => node.articles },
  { name: 'firstSeen', type: 'string', read: node => node.firstSeen },
  { name: 'lastSeen', type: 'string', read: node => node.lastSeen },
];

/** The relation is named twice: as Cypher has it, and as people read it. */
export function factColumns(graph: ExportGraph): readonly Column<ViewFact>[] {
  const labelOf = relationLabels(graph);
  return [
    { name: 'relation', type: 'string', read: fact => fact.predicate },
    { name: 'relationLabel', type: 'string', read: fact => labelOf(fact.predicate) },
    ...FACT_COLUMNS,
  ];
}

const FACT_COLUMNS: readonly Column<ViewFact>[] = [
  { name: 'status', type: 'string', read: fact => fact.status },
  { name: 'confidence', type: 'double', read: fact => fact.confidence },
  { name: 'claims', type: 'int', read: fact => fact.claims },
  { name: 'articles', type: 'int', read: fact => fact.articles },
  { name: 'origins', type: 'int', read: fact => fact.origins },
  { name: 'claimedBy', type: 'string', read: fact => joinList(fact.claimedBy) },
  { name: 'deniedBy', type: 'string', read: fact => joinList(fact.deniedBy) },
  { name: 'outlets', type: 'string', read: fact => joinList(fact.outlets) },
  { name: 'firstReported', type: 'string', read: fact => fact.firstReported },
  { name: 'lastReported', type: 'string', read: fact => fact.lastReported },
  { name: 'validFrom', type: 'string', read: fact => fact.validFrom },
  { name: 'validTo', type: 'string', read: fact => fact.validTo },
  { name: 'quantity', type: 'double', read: fact => fact.quantity?.value },
  { name: 'unit', type: 'string', read: fact => fact.quantity?.unit },
  { name: 'comparator', type: 'string', read: fact => fact.quantity?.comparator },
  { name: 'role', type: 'string', read: fact => fact.role },
  { name: 'ended', type: 'boolean', read: fact => fact.ended },
  { name: 'evidence', type: 'string', read: fact => fact.evidence },
];
