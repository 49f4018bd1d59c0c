// GraphML: typed keys, one edge a fact, places as keys of their own.
import type { ViewFact, ViewNode } from '../../src/protocol/index.js';
import { type ExportGraph, symmetricRelations } from './export-graph.js';
import { type Column, factColumns, NODE_COLUMNS } from './graph-columns.js';
import { escapeXml, writeTag, XML_HEAD } from './xml.js';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';

/** The graph as GraphML 1.0. Relations that hold both ways are undirected edges. */
export function writeGraphml(graph: ExportGraph): string {
  const nodeColumns = [NAME, ...NODE_COLUMNS, ...placeColumns(graph)];
  const edgeColumns = factColumns(graph);
  const symmetric = symmetricRelations(graph);
  const nodes = graph.nodes.map(node => writeTag('node', { id: node.id }, writeData(nodeColumns, node, 'n')));
  const edges = graph.facts.map(fact => {
    const directed = symmetric.has(fact.predicate) ? 'false' : undefined;
    const ends = { id: fact.id, source: fact.subject, target: fact.object, directed };
    return writeTag('edge', ends, writeData(edgeColumns, fact, 'e'));
  });
  const body = [writeTag('desc', {}, escapeXml(describe(graph))), ...nodes, ...edges];
  const keys = [...writeKeys(nodeColumns, 'node', 'n'), ...writeKeys(edgeColumns, 'edge', 'e')];
  const inner = `\n${body.join('\n')}\n`;
  const all = [...keys, writeTag('graph', { id: 'verband', edgedefault: 'directed' }, inner)];
  return `${XML_HEAD}\n${writeTag('graphml', { xmlns: NAMESPACE }, `\n${all.join('\n')}\n`)}\n`;
}

const NAME: Column<ViewNode> = { name: 'name', type: 'string', read: node => node.name };

function placeColumns({ places }: ExportGraph): Column<ViewNode>[] {
  return [
    { name: 'x', type: 'double', read: node => places.get(node.id)?.x },
    { name: 'y', type: 'double', read: node => places.get(node.id)?.y },
    { name: 'pinned', type: 'boolean', read: node => places.get(node.id)?.pinned },
  ];
}

/** Keys of nodes and edges share one space of ids, and some names stand on both. */
function writeKeys(columns: readonly Column<never>[], of: 'node' | 'edge', prefix: string): string[] {
  return columns.map(({ name, type }) =>
    writeTag('key', { id: `${prefix}.${name}`, for: of, 'attr.name': name, 'attr.type': type }),
  );
}

function writeData<T extends ViewNode | ViewFact>(columns: readonly Column<T>[], row: T, prefix: string): string {
  const cells = columns.flatMap(({ name, read }) => {
    const value = read(row);
    return value === undefined ? [] : [writeTag('data', { key: `${prefix}.${name}` }, escapeXml(String(value)))];
  });
  return cells.join('');
}

function describe({ origin }: ExportGraph): string {
  return `Verband ${origin.version}: ${origin.dossier}, revision ${origin.revision}, ${origin.scope}`;
}
