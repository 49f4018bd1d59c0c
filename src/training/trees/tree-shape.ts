// The sizes and rates of a tree network.

export type TreeShape = {
  /** Numbers of an embedding, cells of a recurrence in one direction, layers. Multiples of four, but for the layers. */
  width: number;
  cells: number;
  layers: number;
  /** Numbers by which arcs and labels are judged. */
  arcs: number;
  labels: number;
  epochs: number;
  /** Words of a batch. */
  batch: number;
  rate: number;
  embeddingRate: number;
  /** Shares of numbers, and of a word's features, that are left out while learning. */
  dropout: number;
  featureDropout: number;
  seed: number;
};

const COMMON = {
  width: 64,
  cells: 64,
  layers: 2,
  arcs: 64,
  labels: 64,
  batch: 60,
  rate: 0.002,
  embeddingRate: 0.05,
  seed: 1,
};

/** Chosen on every second sentence of the development parts: so small a network learns too little with more dropout. */
export const TREE_SHAPES: Readonly<Record<'nl' | 'en', TreeShape>> = {
  nl: { ...COMMON, epochs: 8, dropout: 0.08, featureDropout: 0.08 },
  en: { ...COMMON, epochs: 10, dropout: 0.1, featureDropout: 0.1 },
};
