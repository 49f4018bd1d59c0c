// What a layout is asked and what it answers.

export type Point = { readonly x: number; readonly y: number };

/** Where nodes stand, in graph units (y grows upwards), by node id. */
export type Places = ReadonlyMap<string, Point>;

export type LayoutNode = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Radius in pixels, as the stage draws it when its camera shows the whole box. */
  readonly size: number;
  /** A fixed node keeps its place to the pixel, and still pushes and pulls others. */
  readonly isFixed: boolean;
};

/** Edges between the same two nodes count once each; loops and edges to unknown nodes are ignored. */
export type LayoutEdge = { readonly from: string; readonly to: string };

export type LayoutInput = {
  /** `expand`: a few new nodes find their place among fixed ones. `all`: everything that is not fixed is arranged. */
  readonly kind: 'expand' | 'all';
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
};
