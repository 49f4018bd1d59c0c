// Record and projection together as one property graph, for an engine that is filled from nothing.
import type { ArticleRecord } from '../model/index.js';
import { locateClaims } from './located-claim.js';
import { compareText, sortById } from './order.js';
import type { ProjectedGraph } from './project.js';
import {
  articleNode,
  claimGraph,
  entityNode,
  factEdge,
  type GraphEdge,
  type GraphNode,
  mentionGraph,
  type PropertyGraph,
  passageGraph,
} from './property-graph.js';
import { placeOf, type Rules } from './update-graph.js';

/** Builds the property graph of all active records. Nodes come sorted by id, edges by type and ends. */
export function buildPropertyGraph(
  records: Iterable<ArticleRecord>,
  graph: ProjectedGraph,
  rules: Rules,
): PropertyGraph {
  const entityOf = (id: string): { id: string; name: string } => graph.entityOfLocal.get(id) ?? { id, name: id };
  const parts: PropertyGraph[] = [{ nodes: graph.entities.map(entityNode), edges: graph.facts.map(factEdge) }];
  for (const record of records) {
    if (record.status !== 'active') continue;
    parts.push(
      { nodes: [articleNode(record)], edges: [] },
      passageGraph(record),
      mentionGraph(record, id => entityOf(id).id),
    );
    for (const located of locateClaims(record)) {
      parts.push(claimGraph(located, placeOf(located, rules.ontology, entityOf), record.article.passages));
    }
  }
  return mergeParts(parts);
}

function mergeParts(parts: readonly PropertyGraph[]): PropertyGraph {
  const nodes = new Map<string, GraphNode>(parts.flatMap(part => part.nodes).map(node => [node.id, node]));
  const edges = parts.flatMap(part => part.edges).sort(compareEdges);
  return { nodes: sortById(nodes.values()), edges };
}

function compareEdges(a: GraphEdge, b: GraphEdge): number {
  return (
    compareText(a.type, b.type) ||
    compareText(a.from, b.from) ||
    compareText(a.to, b.to) ||
    compareText(JSON.stringify(a.properties), JSON.stringify(b.properties))
  );
}
