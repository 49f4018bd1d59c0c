// What of a view can be seen: the rest is hidden by filters or by hand, and counted.
import type { ViewFact, ViewNode } from '../../src/protocol/index.js';
import type { FacetName } from './view.js';

export type Visible = {
  /** In the order of the view. */
  readonly nodes: readonly ViewNode[];
  /** Facts between two visible nodes that pass the filters, sorted by id. */
  readonly facts: readonly ViewFact[];
  /** On the canvas, out of sight by hand. */
  readonly hiddenByHand: readonly string[];
  /** On the canvas, out of sight by filters. */
  readonly nodesHiddenByFilters: readonly string[];
  readonly factsHiddenByFilters: readonly string[];
};

/** One value of a facet: how many facts (of a type: nodes) would be seen if it were on, all other facets being as they are. */
export type FacetValue = { readonly value: string; readonly count: number; readonly isOn: boolean };

/**
 * A bar of the histogram: `period` is a day, month or year (of a bar of several years the first), `from` and `to` its
 * ISO days, `count` the facts that would be seen.
 */
export type Bar = {
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly isIn: boolean;
};

export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>> & {
  /** Facts by confidence in ten steps: `confidence[9]` is 0.9 to 1. */
  readonly confidence: readonly number[];
  readonly time: {
    readonly bars: readonly Bar[];
    readonly undated: number;
    readonly precision: 'day' | 'month' | 'year';
  };
  /** What hides something now, with how many nodes and facts would come back without it. */
  readonly hiding: readonly {
    readonly facet: FacetName | 'confidence' | 'time';
    readonly nodes: number;
    readonly facts: number;
  }[];
};
