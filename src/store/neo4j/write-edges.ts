// Writes nodes and record edges, one statement per label or kind of edge: a dynamic type would scan every hub.
import { compareText, type GraphEdge, type GraphNode, sortById } from '../../graph/index.js';
import type { NodeLabel } from './statements.js';
import { type EdgeKind, type EdgeRow, edgeRow, type NodeRow, nodeRow } from './stored-rows.js';
import type { Transaction } from './transaction.js';

/** The labels of record nodes, in the order of writing. */
const RECORD_LABELS = ['Article', 'Passage', 'Mention', 'Literal', 'Claim'] as const satisfies readonly NodeLabel[];

/** The kinds of record edges. OBJECT has two: an entity, or a literal. */
export const EDGE_KINDS: readonly EdgeKind[] = [
  { FROM: 'Passage', TYPE: 'OF', TO: 'Article' },
  { FROM: 'Mention', TYPE: 'IN', TO: 'Passage' },
  { FROM: 'Mention', TYPE: 'REFERS_TO', TO: 'Entity' },
  { FROM: 'Claim', TYPE: 'SUBJECT', TO: 'Entity' },
  { FROM: 'Claim', TYPE: 'OBJECT', TO: 'Entity' },
  { FROM: 'Claim', TYPE: 'OBJECT', TO: 'Literal' },
  { FROM: 'Claim', TYPE: 'ASSERTED_BY', TO: 'Entity' },
  { FROM: 'Claim', TYPE: 'EVIDENCED_BY', TO: 'Passage' },
  { FROM: 'Claim', TYPE: 'REPORTED_IN', TO: 'Article' },
];

type Stored = Partial<Record<NodeLabel, readonly NodeRow[]>>;

/** Writes record nodes by their label, and the store's own nodes. */
export async function writeNodes(
  tx: Transaction,
  { nodes, stored }: { nodes: readonly GraphNode[]; stored: Stored },
): Promise<void> {
  for (const label of RECORD_LABELS) {
    const own = nodes.filter(node => node.labels.includes(label));
    await tx.writeRows('put-nodes', sortById(own.map(nodeRow)), { LABEL: label });
  }
  for (const label of ['StoredRecord', 'StoredPassage', 'StoredLocal', 'StoredClaim'] as const) {
    await tx.writeRows('put-nodes', sortById(stored[label] ?? []), { LABEL: label });
  }
}

/** Writes record edges; `literals` are the ids of ends that are literals. */
export async function writeEdges(
  tx: Transaction,
  edges: readonly GraphEdge[],
  literals: ReadonlySet<string>,
): Promise<void> {
  for (const kind of EDGE_KINDS) {
    const own = edges.filter(edge => edge.type === kind.TYPE && literals.has(edge.to) === (kind.TO === 'Literal'));
    await tx.writeRows('put-edges', own.map(edgeRow).sort(compareEnds), kind);
  }
}

function compareEnds(a: EdgeRow, b: EdgeRow): number {
  return compareText(a.from, b.from) || compareText(a.to, b.to);
}
