// SVG: the picture as it stands, with pictograms, dashes by status and every name whole in its title.
import type { Scene, SceneEdge, SceneNode } from '../state/index.js';
import { DASHES } from '../theme/dashes.js';
import type { ExportPalette } from './palette.js';
import { arrowAt, type Curve, curveBetween, type Disc, fanOut, fitScene, loopAt, round } from './svg-geometry.js';
import { boxOfDisc, estimateWidth, placeBeside, shortenLabel, TakenPlaces, takePlace } from './svg-labels.js';
import { LEGEND_HEIGHT, type SvgLegend, writeLegend } from './svg-legend.js';
import { escapeXml, writeTag, XML_HEAD } from './xml.js';

export type SvgOptions = {
  readonly palette: ExportPalette;
  /** Of the page, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Path data in a box of 24 by 24, filled. */
  readonly pictograms?: Readonly<Partial<Record<SceneNode['type'], string>>>;
  readonly legend?: SvgLegend;
};

const FONT = 'Inter, system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';
const NODE_FONT = 12;
const EDGE_FONT = 10;
const LONGEST_LABEL = 40;

/** The scene as an SVG document of its own. Labels that would cover something are left out; their titles stay. */
export function writeSvg(scene: Scene, options: SvgOptions): string {
  const { width, height, palette, title, legend } = options;
  const foot = legend === undefined ? 0 : LEGEND_HEIGHT;
  const widest = scene.nodes.reduce((most, { size }) => Math.max(most, size), 0);
  const discs = fitScene(scene.nodes, { width, height: height - foot, margin: Math.min(width / 4, widest + 40) });
  const taken = new TakenPlaces();
  for (const disc of discs.values()) taken.add(boxOfDisc(disc));
  const room = { taken, page: { left: 4, top: 4, right: width - 4, bottom: height - foot - 4 } };
  const nodeLabels = writeNodeLabels(scene.nodes, { discs, room, palette });
  const drawn = drawEdges(scene.edges, discs);
  const parts = [
    writeTag('title', {}, escapeXml(title)),
    writeTag('rect', { width, height, fill: palette.canvas }),
    ...drawn.map(({ edge, curve }) => writeEdge(edge, curve, palette)),
    ...scene.nodes.map(node => writeNode(node, discs.get(node.id), options)),
    ...drawn.map(({ edge, curve }) => writeEdgeLabel(edge, curve, { room, palette })),
    ...nodeLabels,
    legend === undefined ? '' : writeLegend(scene, { legend, palette, height, fontSize: NODE_FONT }),
  ];
  const frame = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` };
  const body = parts.filter(part => part !== '').join('\n');
  return `${XML_HEAD}\n${writeTag('svg', { ...frame, role: 'img', 'font-family': FONT }, `\n${body}\n`)}\n`;
}

type Drawn = { readonly edge: SceneEdge; readonly curve: Curve };
type Room = Parameters<typeof placeBeside>[2];

/** Edges of which an end is not in the scene are left out. */
function drawEdges(edges: Scene['edges'], discs: ReadonlyMap<string, Disc>): Drawn[] {
  const bends = fanOut(edges);
  return edges.flatMap(edge => {
    const [from, to] = [discs.get(edge.from), discs.get(edge.to)];
    if (from === undefined || to === undefined) return [];
    const bend = bends.get(edge.id) ?? 0;
    return [{ edge, curve: edge.from === edge.to ? loopAt(from, bend) : curveBetween(from, to, bend) }];
  });
}

/** Confidence in three steps, as on the canvas. */
function opacityOf(confidence: number): number {
  if (confidence >= 0.8) return 1;
  return confidence >= 0.5 ? 0.7 : 0.45;
}

function writeEdge(edge: SceneEdge, curve: Curve, palette: ExportPalette): string {
  const colour = palette.statuses[edge.status];
  const line = writeTag('path', {
    d: curve.path,
    fill: 'none',
    stroke: colour,
    'stroke-width': round(edge.width),
    'stroke-dasharray': DASHES[edge.status],
  });
  const head = edge.isDirected ? writeTag('path', { d: arrowAt(curve, 5 + edge.width * 1.5), fill: colour }) : '';
  const title = writeTag('title', {}, escapeXml(`${edge.label} (${edge.status})`));
  return writeTag('g', { opacity: opacityOf(edge.confidence) }, title + line + head);
}

function writeNode(node: SceneNode, disc: Disc | undefined, { palette, pictograms }: SvgOptions): string {
  if (disc === undefined) return '';
  const isStub = node.type === 'more';
  const circle = writeTag('circle', {
    cx: round(disc.x),
    cy: round(disc.y),
    r: round(disc.radius),
    fill: isStub ? palette.canvas : palette.types[node.type],
    stroke: isStub ? palette.muted : palette.canvas,
    'stroke-width': 1.5,
    'stroke-dasharray': isStub ? '3 3' : undefined,
  });
  return writeTag('g', {}, writeTag('title', {}, escapeXml(node.label)) + circle + writePictogram(node, disc));

  function writePictogram({ type }: SceneNode, { x, y, radius }: Disc): string {
    const d = pictograms?.[type];
    if (d === undefined || radius < 5) return '';
    const scale = (radius * 1.24) / 24;
    const transform = `translate(${round(x - 12 * scale)} ${round(y - 12 * scale)}) scale(${Math.round(scale * 1e4) / 1e4})`;
    return writeTag('path', { d, fill: palette.onType, transform });
  }
}

function writeNodeLabels(
  nodes: readonly SceneNode[],
  { discs, room, palette }: { discs: ReadonlyMap<string, Disc>; room: Room; palette: ExportPalette },
): string[] {
  const largestFirst = [...nodes].sort((a, b) => b.size - a.size);
  return largestFirst.map(node => {
    const disc = discs.get(node.id);
    const text = shortenLabel(node.label, LONGEST_LABEL);
    if (disc === undefined || text === '') return '';
    const place = placeBeside(disc, { width: estimateWidth(text, NODE_FONT), height: NODE_FONT + 2 }, room);
    if (place === undefined) return '';
    return writeText(text, { ...place, size: NODE_FONT, colour: palette.text, halo: palette.canvas });
  });
}

function writeEdgeLabel(
  edge: SceneEdge,
  curve: Curve,
  { room, palette }: { room: Room; palette: ExportPalette },
): string {
  const text = shortenLabel(edge.label, LONGEST_LABEL);
  const place = { at: curve.middle, anchor: 'middle' } as const;
  const size = { width: estimateWidth(text, EDGE_FONT), height: EDGE_FONT + 2 };
  if (text === '' || !takePlace(place, size, room)) return '';
  return writeText(text, { ...place, size: EDGE_FONT, colour: palette.muted, halo: palette.canvas });
}

type TextStyle = {
  readonly at: { readonly x: number; readonly y: number };
  readonly anchor: string;
  readonly size: number;
  readonly colour: string;
  readonly halo: string;
};

/** The halo is drawn under the letters, so that a line behind them does not strike them through. */
function writeText(text: string, { at, anchor, size, colour, halo }: TextStyle): string {
  const attributes = {
    x: round(at.x),
    y: round(at.y),
    dy: '0.35em',
    'text-anchor': anchor,
    'font-size': size,
    fill: colour,
    stroke: halo,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  return writeTag('text', attributes, escapeXml(text));
}
