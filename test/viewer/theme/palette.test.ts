// The canvas has the colours of the style sheet, and both can be read.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { opacityOf, PALETTES } from '../../../viewer/theme/palette.js';
import { PICTOGRAMS } from '../../../viewer/theme/pictograms.js';

const css = readFileSync(new URL('../../../viewer/theme/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split(':root[data-theme="dark"]');

function token(sheet: string, name: string): string | undefined {
  return new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(sheet)?.[1];
}

/** Contrast of two colours by WCAG 2. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(start => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s palette', (theme, sheet) => {
  const palette = PALETTES[theme];

  it('has the colours of tokens.css', () => {
    const { canvas, surface, text, muted, line, lineStrong, accent, accentSoft, good } = palette;
    const plain = {
      canvas,
      surface,
      text,
      muted,
      line,
      'line-strong': lineStrong,
      accent,
      'accent-soft': accentSoft,
      good,
    };
    for (const [name, colour] of Object.entries(plain)) expect([name, colour]).toEqual([name, token(sheet, name)]);
    for (const [type, colour] of Object.entries(palette.types)) {
      expect([type, colour]).toEqual([type, token(sheet, type === 'more' ? 'muted' : `type-${type.toLowerCase()}`)]);
    }
    for (const [status, colour] of Object.entries(palette.statuses)) {
      expect([status, colour]).toEqual([status, token(sheet, `status-${status}`)]);
    }
  });

  it('can be read: names and words on edges at 4.5 to 1, pictograms and edges at 3 to 1', () => {
    expect(contrast(palette.text, palette.canvas)).toBeGreaterThan(4.5);
    expect(contrast(palette.muted, palette.canvas)).toBeGreaterThan(4.5);
    for (const colour of Object.values(palette.statuses)) {
      expect(contrast(colour, palette.surface)).toBeGreaterThan(4.5);
      expect(contrast(colour, palette.canvas)).toBeGreaterThan(3);
    }
    for (const colour of Object.values(palette.types)) expect(contrast(colour, palette.onType)).toBeGreaterThan(3);
  });
});

describe('opacityOf', () => {
  it('has three steps that grow with confidence', () => {
    expect([0, 0.49, 0.5, 0.79, 0.8, 1].map(opacityOf)).toEqual([0.45, 0.45, 0.7, 0.7, 1, 1]);
  });
});

describe('the pictograms', () => {
  it('has one for each colour of a type', () => {
    expect(Object.keys(PICTOGRAMS).sort()).toEqual(Object.keys(PALETTES.light.types).sort());
  });

  it.each(Object.entries(PICTOGRAMS))('draws %s within its grid, from closed shapes', (_type, path) => {
    expect(path).toMatch(/^M[\dMmVvHhLlCcAaZz .-]+Z$/);
    const starts = [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(starts.length).toBeGreaterThan(0);
    expect(starts.every(place => place >= 0 && place <= 24)).toBe(true);
  });
});
