// How long and with which forces a layout runs: by the size of the graph alone, never by the clock.
import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

export type RunPlan = {
  readonly iterations: number;
  /** Iterations at a time: about 50 ms of work on a common machine, more only for very large graphs. */
  readonly slice: number;
  /** Graph units to one unit of ForceAtlas2, whose steps are a few units long. */
  readonly scale: number;
  /** Settings for the slice that begins with this iteration: later ones move less. */
  readonly settingsAt: (iteration: number) => ForceAtlas2Settings;
};

/** Barnes–Hut is the faster one from here on (its library would wait until 2,000). */
const BARNES_HUT_FROM = 1500;
const EXPAND_ITERATIONS = 60;
const MOST_ITERATIONS = 500;
const FEWEST_ITERATIONS = 30;
/** Each slice starts from rest, which costs about one iteration: very short ones would get nowhere. */
const SHORTEST_SLICE = 8;
/** What all iterations together may cost on a common machine. */
const BUDGET_MS = 5000;

/** Length of an edge between two usual nodes, in units of ForceAtlas2. */
const EDGE_LENGTH = 5;

/**
 * @param order nodes that take part
 * @param meanMass mean of 1 + weighted degree
 */
export function planRun(kind: 'expand' | 'all', { order, meanMass }: { order: number; meanMass: number }): RunPlan {
  const isLarge = order >= BARNES_HUT_FROM;
  // Measured: 5.8 ms at 1,000 nodes one by one, 27 ms at 5,000 with Barnes–Hut.
  const iterationMs = isLarge ? order * 0.006 : order ** 2 * 5.8e-6;
  const affordable = Math.floor(BUDGET_MS / Math.max(iterationMs, 0.001));
  const most = Math.max(FEWEST_ITERATIONS, Math.min(MOST_ITERATIONS, affordable));
  const iterations = kind === 'expand' ? Math.min(EXPAND_ITERATIONS, most) : most;
  return {
    iterations,
    slice: Math.max(SHORTEST_SLICE, Math.min(20, Math.floor(50 / Math.max(iterationMs, 0.001)))),
    scale: 14,
    settingsAt: iteration => ({
      adjustSizes: true,
      barnesHutOptimize: isLarge,
      barnesHutTheta: 0.6,
      // Two usual nodes with one edge come to rest at EDGE_LENGTH: repulsion is as the product of their masses.
      scalingRatio: EDGE_LENGTH ** 2 / meanMass ** 2,
      strongGravityMode: true,
      // New nodes must stay with their parent, not drift to the middle.
      gravity: kind === 'expand' ? 0.001 : 0.03,
      slowDown: 1 + 9 * (iteration / iterations) ** 2,
    }),
  };
}
