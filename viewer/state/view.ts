// The view: everything that an analyst arranges, that undo takes back and that the address carries.

/** Where a node stands, in graph units (y grows upwards). */
export type Place = { readonly x: number; readonly y: number; readonly pinned?: true };

/** Sigma's camera: centre in framed units (0.5, 0.5 is the middle of the box), ratio 1 shows the box, larger shows more. */
export type Camera = { readonly x: number; readonly y: number; readonly ratio: number };

/** What facets can take away. Values are listed that are *off*, so that a value never seen before is shown. */
export type FacetName = 'type' | 'relation' | 'status' | 'outlet' | 'claimant';

export type Filters = {
  readonly off: Readonly<Record<FacetName, ReadonlySet<string>>>;
  /** Facts below it are hidden; 0 shows all. */
  readonly minConfidence: number;
  /** ISO days, both included; an open side is absent. */
  readonly time?: { readonly from?: string; readonly to?: string };
  /** Whether `time` is about publication or about what happened. */
  readonly timeOf: 'reported' | 'happened';
  /** Whether facts without a date stay when `time` is set. */
  readonly keepsUndated: boolean;
};

export type View = {
  /** The nodes on the canvas, in the order in which they came. */
  readonly places: ReadonlyMap<string, Place>;
  /** Nodes out of sight by hand. */
  readonly hidden: ReadonlySet<string>;
  /** Which expanded node brought a node: what collapse takes away. */
  readonly broughtBy: ReadonlyMap<string, string>;
  readonly filters: Filters;
};

/** Fall-back relations that say no more than "these two are named together": off until asked for. */
const OFF_AT_FIRST = 'RELATED_TO';

export const NO_FILTERS: Filters = {
  off: {
    type: new Set(),
    relation: new Set([OFF_AT_FIRST]),
    status: new Set(),
    outlet: new Set(),
    claimant: new Set(),
  },
  minConfidence: 0,
  timeOf: 'reported',
  keepsUndated: true,
};

export const EMPTY_VIEW: View = { places: new Map(), hidden: new Set(), broughtBy: new Map(), filters: NO_FILTERS };

/** What is chosen. A `pair` is a bundle of facts between two nodes, in no order. */
export type Selection =
  | { readonly kind: 'none' }
  /** The last one has the focus. */
  | { readonly kind: 'nodes'; readonly ids: readonly string[] }
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'pair'; readonly ends: readonly [string, string] };

export const NOTHING_SELECTED: Selection = { kind: 'none' };
