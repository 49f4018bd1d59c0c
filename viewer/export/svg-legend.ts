// The legend at the foot of a picture: only the types and statuses that are in it.
import { FactStatus } from '../../src/model/index.js';
import { NodeType } from '../../src/protocol/index.js';
import type { Scene } from '../state/index.js';
import { DASHES } from '../theme/dashes.js';
import type { ExportPalette } from './palette.js';
import { round } from './svg-geometry.js';
import { estimateWidth } from './svg-labels.js';
import { escapeXml, writeTag } from './xml.js';

/** Words for the legend, in the language of the screen. */
export type SvgLegend = {
  readonly types: Readonly<Partial<Record<NodeType, string>>>;
  readonly statuses: Readonly<Record<FactStatus, string>>;
};

export const LEGEND_HEIGHT = 36;
const LEFT = 16;
const AIR = 20;

type LegendOptions = {
  readonly legend: SvgLegend;
  readonly palette: ExportPalette;
  /** Of the page. */
  readonly height: number;
  readonly fontSize: number;
};

/** One row; on a narrow page it runs out of the picture and is cut. */
export function writeLegend(scene: Scene, { legend, palette, height, fontSize }: LegendOptions): string {
  const y = height - LEGEND_HEIGHT / 2;
  let x = LEFT;
  const put = (sample: (x: number) => string, width: number, words: string): string => {
    const text = writeTag(
      'text',
      { x: round(x + width + 6), y, dy: '0.35em', 'font-size': fontSize, fill: palette.text },
      escapeXml(words),
    );
    const drawn = sample(x) + text;
    x += width + 6 + estimateWidth(words, fontSize) + AIR;
    return drawn;
  };
  const types = NodeType.options.filter(type => scene.nodes.some(node => node.type === type));
  const statuses = FactStatus.options.filter(status => scene.edges.some(edge => edge.status === status));
  const discs = types.map(type =>
    put(
      left => writeTag('circle', { cx: left + 5, cy: y, r: 5, fill: palette.types[type] }),
      10,
      legend.types[type] ?? type,
    ),
  );
  const lines = statuses.map(status =>
    put(left => writeSample(status, { left, y, palette }), 40, legend.statuses[status]),
  );
  return writeTag('g', {}, [...discs, ...lines].join(''));
}

function writeSample(
  status: FactStatus,
  { left, y, palette }: { left: number; y: number; palette: ExportPalette },
): string {
  return writeTag('path', {
    d: `M${round(left)} ${y}h40`,
    fill: 'none',
    stroke: palette.statuses[status],
    'stroke-width': 2,
    'stroke-dasharray': DASHES[status],
  });
}
