// The pictogram of a node's type, in the colour of the type.
import type { NodeType } from '../../src/protocol/index.js';
import { PICTOGRAMS } from '../theme/pictograms.js';

export type TypeIconProps = {
  readonly type: NodeType | 'more';
  /** Edge of the square in pixels. */
  readonly size?: number;
};

/** Decoration: the name of the type must stand beside it, seen or heard. */
export function TypeIcon({ type, size = 18 }: TypeIconProps) {
  const color = type === 'more' ? 'var(--muted)' : `var(--type-${type.toLowerCase()})`;
  return (
    <svg class="icon" viewBox="0 0 24 24" width={size} height={size} style={{ color }} aria-hidden="true">
      <path d={PICTOGRAMS[type]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
