// How much is hidden, by what.
import type { Facets, View, Visible } from '../state/index.js';

export type HiddenSums = {
  readonly visible: number;
  /** On the canvas, seen or not. */
  readonly onCanvas: number;
  readonly nodesByFilters: number;
  readonly factsByFilters: number;
  readonly byHand: number;
  /** Filters that hide something, and `hand`, in the order in which they are named. */
  readonly reasons: readonly (Facets['hiding'][number]['facet'] | 'hand')[];
};

export function sumHidden(visible: Visible, facets: Pick<Facets, 'hiding'>): HiddenSums {
  const { nodes, nodesHiddenByFilters, factsHiddenByFilters, hiddenByHand } = visible;
  return {
    visible: nodes.length,
    onCanvas: nodes.length + nodesHiddenByFilters.length + hiddenByHand.length,
    nodesByFilters: nodesHiddenByFilters.length,
    factsByFilters: factsHiddenByFilters.length,
    byHand: hiddenByHand.length,
    reasons: [...facets.hiding.map(({ facet }) => facet), ...(hiddenByHand.length > 0 ? (['hand'] as const) : [])],
  };
}

/** Whether something is on the canvas and nothing of it is seen. */
export function isAllHidden({ visible, onCanvas }: HiddenSums, { places }: Pick<View, 'places'>): boolean {
  return places.size > 0 && onCanvas > 0 && visible === 0;
}
