// GEXF 1.3 for Gephi: attributes, colours, sizes and places; facts with a date have a life on Gephi's timeline.
import type { ViewFact, ViewNode } from '../../src/protocol/index.js';
import { isoDay, readDays } from '../state/index.js';
import { type ExportGraph, relationLabels, symmetricRelations } from './export-graph.js';
import { type Column, factColumns, NODE_COLUMNS } from './graph-columns.js';
import type { ExportPalette } from './palette.js';
import { escapeXml, writeTag, XML_HEAD } from './xml.js';

const NAMESPACES = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' };

export type GexfOptions = {
  readonly palette: ExportPalette;
  /** Radius by node id; nodes that it lacks get one by their connections. */
  readonly sizes?: ReadonlyMap<string, number>;
};

/**
 * The graph as GEXF 1.3. An edge lives from the first to the last day on which the fact was reported; its kind is the
 * relation, so that parallel facts stay apart in Gephi.
 */
export function writeGexf(graph: ExportGraph, options: GexfOptions): string {
  const edgeColumns = factColumns(graph);
  const nodes = graph.nodes.map(node => writeNode(node, graph, options));
  const writeEdge = edgeWriter(graph, edgeColumns, options.palette);
  const body = [
    writeAttributes('node', NODE_COLUMNS),
    writeAttributes('edge', edgeColumns),
    wrap('nodes', nodes),
    wrap('edges', graph.facts.map(writeEdge)),
  ];
  const isDated = graph.facts.some(fact => lifeOf(fact) !== undefined);
  const time = isDated ? { mode: 'dynamic', timeformat: 'date' } : { mode: 'static' };
  const inner = writeTag('graph', { defaultedgetype: 'directed', ...time }, `\n${body.join('\n')}\n`);
  return `${XML_HEAD}\n${writeTag('gexf', NAMESPACES, `\n${writeMeta(graph)}\n${inner}\n`)}\n`;
}

function writeMeta({ origin }: ExportGraph): string {
  const about = `${origin.dossier}, revision ${origin.revision}, ${origin.scope}`;
  const creator = writeTag('creator', {}, escapeXml(`Verband ${origin.version}`));
  return writeTag('meta', {}, creator + writeTag('description', {}, escapeXml(about)));
}

function writeAttributes(of: 'node' | 'edge', columns: readonly Column<never>[]): string {
  const attributes = columns.map(({ name, type }) =>
    writeTag('attribute', { id: name, title: name, type: type === 'int' ? 'integer' : type }),
  );
  return writeTag('attributes', { class: of }, attributes.join(''));
}

function wrap(name: string, rows: readonly string[]): string {
  return writeTag(name, {}, rows.length === 0 ? '' : `\n${rows.join('\n')}\n`);
}

function writeValues<T>(columns: readonly Column<T>[], row: T): string {
  const values = columns.flatMap(({ name, read }) => {
    const value = read(row);
    return value === undefined ? [] : [writeTag('attvalue', { for: name, value: String(value) })];
  });
  return writeTag('attvalues', {}, values.join(''));
}

function writeNode(node: ViewNode, { places }: ExportGraph, { palette, sizes }: GexfOptions): string {
  const place = places.get(node.id);
  const size = sizes?.get(node.id) ?? 4 + 2 * Math.sqrt(node.degree);
  const looks = [
    writeColour(palette.types[node.type]),
    place === undefined ? '' : writeTag('viz:position', { x: place.x, y: place.y, z: 0 }),
    writeTag('viz:size', { value: Math.round(size * 100) / 100 }),
  ];
  return writeTag('node', { id: node.id, label: node.name }, writeValues(NODE_COLUMNS, node) + looks.join(''));
}

function edgeWriter(graph: ExportGraph, columns: readonly Column<ViewFact>[], palette: ExportPalette) {
  const labelOf = relationLabels(graph);
  const symmetric = symmetricRelations(graph);
  return (fact: ViewFact): string => {
    const life = lifeOf(fact);
    const attributes = {
      id: fact.id,
      source: fact.subject,
      target: fact.object,
      type: symmetric.has(fact.predicate) ? 'undirected' : undefined,
      kind: fact.predicate,
      label: labelOf(fact.predicate),
      weight: Math.max(1, fact.claims),
      start: life?.start,
      end: life?.end,
    };
    return writeTag('edge', attributes, writeValues(columns, fact) + writeColour(palette.statuses[fact.status]));
  };
}

/** Both days included; a month or a year counts from its first to its last day. */
function lifeOf(fact: ViewFact): { start: string; end: string } | undefined {
  const first = readDays(fact.firstReported ?? fact.lastReported ?? '');
  const last = readDays(fact.lastReported ?? fact.firstReported ?? '');
  if (first === undefined || last === undefined || first.from > last.to) return undefined;
  return { start: isoDay(first.from), end: isoDay(last.to) };
}

/** `#rrggbb` as the numbers that every reader knows; other notations are left out. */
function writeColour(colour: string): string {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return '';
  const [r, g, b] = [red, green, blue].map(part => Number.parseInt(part, 16));
  return writeTag('viz:color', { r, g, b });
}
