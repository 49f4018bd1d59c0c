// The scene: what the stage draws, and nothing that it has to think about.
import type { FactStatus } from '../../src/model/index.js';
import type { NodeType } from '../../src/protocol/index.js';

export type SceneNode = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Whole, as the panels show it; the stage shortens. */
  readonly label: string;
  /** `more` is the stub of what an expand left out; its id is `more:` and the id of its parent. */
  readonly type: NodeType | 'more';
  /** Radius in pixels. */
  readonly size: number;
  readonly isPinned: boolean;
};

export type SceneEdge = {
  /** Fact id, or `pair:` and both ends where it bundles several facts. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly facts: readonly string[];
  /** The weakest status that must be seen: disputed before planned before attributed before asserted. */
  readonly status: FactStatus;
  /** `captures`, or `3 relations`. */
  readonly label: string;
  /** Width in pixels. */
  readonly width: number;
  /** Highest confidence of its facts, 0 to 1. */
  readonly confidence: number;
  /** False for a bundle with facts in both directions: it has no arrow head. */
  readonly isDirected: boolean;
};

export type Scene = { readonly nodes: readonly SceneNode[]; readonly edges: readonly SceneEdge[] };

/** What the pointer or the keyboard is on. */
export type Target = { readonly kind: 'node' | 'edge'; readonly id: string };
