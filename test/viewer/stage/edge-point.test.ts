// Points on edges as they are drawn.
import { describe, expect, it } from '@jest/globals';
import { pointOnEdge } from '../../../viewer/stage/edge-point.js';

const from = { x: 0, y: 0 };
const to = { x: 100, y: 0 };

describe('pointOnEdge', () => {
  it('goes straight on a line', () => {
    expect(pointOnEdge({ kind: 'line', from, to }, 0.25)).toEqual({ x: 25, y: 0 });
  });

  it('bends to the left of a curve by half of its curvature, and ends at its ends', () => {
    const curve = { kind: 'curve', from, to, curvature: 0.4 } as const;

    expect(pointOnEdge(curve, 0.5)).toEqual({ x: 50, y: 20 });
    expect(pointOnEdge({ ...curve, from: to, to: from }, 0.5)).toEqual({ x: 50, y: -20 });
    expect([pointOnEdge(curve, 0), pointOnEdge(curve, 1)]).toEqual([from, to]);
  });

  it('finds the tip of a loop', () => {
    const tip = pointOnEdge({ kind: 'loop', at: { x: 10, y: 10 }, angle: Math.PI / 2, reach: 30 }, 0.1);

    expect(tip).toEqual({ x: expect.closeTo(10), y: 40 });
  });
});
