// A file of what is seen or loaded, in the form that was asked for. The writers are loaded when somebody exports.
import type { EvidenceCard } from '../../src/protocol/index.js';
import type { ExportGraph, ExportPalette } from '../export/index.js';
import type { ExportFormat, ExportScope } from '../state/index.js';
import { PICTOGRAMS } from '../theme/pictograms.js';
import { filtersWords } from '../words/filters-words.js';
import { suggestName } from './address.js';
import type { Desk } from './desk.js';

export type ExportRequest = {
  format: ExportFormat;
  scope: ExportScope;
  evidence: ReadonlyMap<string, readonly EvidenceCard[]>;
};

export type ExportedFile = { name: string; blob: Blob };

/** Of a PNG, in pixels: enough to print. */
const PAGE = { width: 2400, height: 1600 };
/** Of an SVG, which has no pixels: its letters are 12 high. */
const SHEET = { width: 1200, height: 800 };

const MIME: Readonly<Record<ExportFormat, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  gexf: 'application/gexf+xml',
  graphml: 'application/graphml+xml',
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
};

/** Makes the file. @throws Error when there is no picture to make a PNG of */
export async function exportFile(desk: Desk, request: ExportRequest): Promise<ExportedFile> {
  const { format, scope, evidence } = request;
  const writers = await import('../export/index.js');
  const palette = writers.readPalette(token => getComputedStyle(document.documentElement).getPropertyValue(token));
  const graph = writers.buildExportGraph({
    overview: desk.overview.value,
    loaded: desk.loaded.value,
    visible: desk.visible.value,
    view: desk.view.value,
    language: desk.language.value,
    scope,
    evidence,
  });
  const name = `verband-${graph.origin.dossier.replace(/[^\w.-]+/g, '-')}.${format}`;
  if (format === 'png') return { name, blob: await drawPng(desk, palette) };
  return { name, blob: new Blob([writeText(desk, { format, graph, palette, writers })], { type: MIME[format] }) };
}

type Writing = {
  format: Exclude<ExportFormat, 'png'>;
  graph: ExportGraph;
  palette: ExportPalette;
  writers: typeof import('../export/index.js');
};

function writeText(desk: Desk, { format, graph, palette, writers }: Writing): string {
  const sizes = new Map(desk.scene.value.nodes.map(node => [node.id, node.size]));
  switch (format) {
    case 'svg':
      return writers.writeSvg(desk.scene.value, {
        ...SHEET,
        palette,
        title: suggestName(desk),
        pictograms: PICTOGRAMS,
        legend: legendOf(graph),
      });
    case 'gexf':
      return writers.writeGexf(graph, { palette, sizes });
    case 'graphml':
      return writers.writeGraphml(graph);
    case 'json':
      return writers.writeJson(graph);
    case 'csv':
      // Without the mark a spreadsheet takes the accents for those of an old code page.
      return writers.writeCsv(graph, { hasBom: true });
  }
}

/** Only the types and statuses that are in the picture are drawn. */
function legendOf({ ontology, language }: ExportGraph) {
  const types = Object.fromEntries(ontology.types.map(({ name, label }) => [name, label[language]]));
  return { types, statuses: filtersWords[language].statuses };
}

async function drawPng(desk: Desk, { canvas }: ExportPalette): Promise<Blob> {
  const { value: stage } = desk.stage;
  if (stage === undefined) throw new Error('There is no picture; SVG needs none.');
  return stage.toPng({ ...PAGE, background: canvas });
}
