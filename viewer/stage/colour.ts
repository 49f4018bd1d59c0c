// Colours for the graphics card.

/** `#rrggbb` as red, green, blue and alpha from 0 to 1. */
export function toVec4(hex: string): [number, number, number, number] {
  const at = (start: number): number => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  return [at(1), at(3), at(5), 1];
}

/** `#rrggbb` with an opacity from 0 to 1. */
export function withAlpha(hex: string, alpha: number): string {
  return `${hex}${Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0')}`;
}
