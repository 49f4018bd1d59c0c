// What a key on a row asks for: the same acts as on the canvas.

export type RowAct =
  | { readonly kind: 'move'; readonly by: number }
  | { readonly kind: 'open' | 'toggle' | 'expand' | 'choose' | 'collapse' | 'hide' | 'hideOthers' | 'pin' };

export type RowKey = {
  readonly key: string;
  readonly isShifted: boolean;
  /** With Ctrl, Alt or the command key: that is the browser's, or the whole page's. */
  readonly isModified: boolean;
};

const FAR = 10;

const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: FAR,
  PageUp: -FAR,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The act of a key; undefined for keys that a row has no use for. Facts can be moved through, opened and selected. */
export function actOfKey({ key, isShifted, isModified }: RowKey, table: 'nodes' | 'facts'): RowAct | undefined {
  if (isModified) return undefined;
  const by = MOVES[key];
  if (by !== undefined) return { kind: 'move', by };
  if (key === 'Enter') return { kind: 'open' };
  if (key === ' ') return { kind: 'toggle' };
  if (table === 'facts') return undefined;
  switch (key.toLowerCase()) {
    case 'e':
      return { kind: isShifted ? 'choose' : 'expand' };
    case 'h':
      return { kind: isShifted ? 'hideOthers' : 'hide' };
    case 'p':
      return { kind: 'pin' };
    case 'backspace':
      return { kind: 'collapse' };
    default:
      return undefined;
  }
}

/** The row that a move leads to; the ends hold. */
export function rowAfterMove(index: number, by: number, count: number): number {
  return Math.min(count - 1, Math.max(0, index + by));
}

/** Acts on a row that is selected are for all that is selected; on any other they are for the row alone. */
export function idsOfAct(id: string, selected: readonly string[]): readonly string[] {
  return selected.includes(id) ? selected : [id];
}
