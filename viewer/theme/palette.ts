// The colours of the canvas, for what draws without a style sheet: equal to those of tokens.css.
import type { FactStatus } from '../../src/model/index.js';
import type { NodeType } from '../../src/protocol/index.js';

export type Palette = {
  readonly canvas: string;
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly good: string;
  /** What is drawn on top of a type's colour: pictograms, letters. */
  readonly onType: string;
  readonly types: Readonly<Record<NodeType | 'more', string>>;
  readonly statuses: Readonly<Record<FactStatus, string>>;
};

export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    canvas: '#f6f5f1',
    surface: '#ffffff',
    text: '#1c2127',
    muted: '#59636e',
    line: '#dcdad3',
    lineStrong: '#8a9097',
    accent: '#1b5e8c',
    accentSoft: '#e1edf5',
    good: '#1d6b43',
    onType: '#ffffff',
    types: {
      Person: '#1f6fb2',
      Organization: '#b5501b',
      Place: '#1f7a5c',
      Event: '#a3376f',
      Work: '#6a56a8',
      Group: '#7d6608',
      Literal: '#6b7280',
      more: '#59636e',
    },
    statuses: { asserted: '#47525d', attributed: '#5a4fa0', planned: '#0f766e', disputed: '#b3261e' },
  },
  dark: {
    canvas: '#12161b',
    surface: '#1a2027',
    text: '#e7ebef',
    muted: '#a2adb8',
    line: '#313a44',
    lineStrong: '#6d7884',
    accent: '#7cbcec',
    accentSoft: '#1d3447',
    good: '#7ccf9f',
    onType: '#12161b',
    types: {
      Person: '#69aee6',
      Organization: '#f0935c',
      Place: '#5fc09d',
      Event: '#e68ab7',
      Work: '#ab9be6',
      Group: '#d3b64a',
      Literal: '#9aa4b0',
      more: '#a2adb8',
    },
    statuses: { asserted: '#aeb8c2', attributed: '#ab9ff0', planned: '#4fc3b4', disputed: '#ff8f85' },
  },
};

/** Dashes of an edge by status, in pixels: a stroke and a gap; no gap is a whole line. Colour is never the only sign. */
export const DASHES: Readonly<Record<FactStatus, { readonly dash: number; readonly gap: number }>> = {
  asserted: { dash: 0, gap: 0 },
  attributed: { dash: 3, gap: 4 },
  planned: { dash: 10, gap: 6 },
  disputed: { dash: 14, gap: 4 },
};

/** Opacity of an edge by the confidence of its best fact: three steps, so that they can be told apart. */
export function opacityOf(confidence: number): number {
  if (confidence >= 0.8) return 1;
  return confidence >= 0.5 ? 0.7 : 0.45;
}

/** Letters on the canvas: what the machine has for its own interface. */
export const CANVAS_FONT =
  'Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "DejaVu Sans", sans-serif';
