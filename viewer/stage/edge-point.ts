// A point on an edge as it is drawn: straight, bent beside others, or back to its own node.

type Point = { readonly x: number; readonly y: number };

export type EdgeShape =
  | { readonly kind: 'line'; readonly from: Point; readonly to: Point }
  /** `curvature`: how far the control point is from the middle, in lengths of the edge; positive to the left of it. */
  | { readonly kind: 'curve'; readonly from: Point; readonly to: Point; readonly curvature: number }
  | { readonly kind: 'loop'; readonly at: Point; readonly angle: number; readonly reach: number };

/**
 * The point a share of the way along, in coordinates whose y grows upwards. On a loop it is its farthest point,
 * whatever the share.
 */
export function pointOnEdge(shape: EdgeShape, share: number): Point {
  if (shape.kind === 'loop') {
    return {
      x: shape.at.x + shape.reach * Math.cos(shape.angle),
      y: shape.at.y + shape.reach * Math.sin(shape.angle),
    };
  }
  const { from, to } = shape;
  const bend = shape.kind === 'curve' ? shape.curvature : 0;
  // The control point of a quadratic Bézier curve.
  const x = (from.x + to.x) / 2 - (to.y - from.y) * bend;
  const y = (from.y + to.y) / 2 + (to.x - from.x) * bend;
  const rest = 1 - share;
  return {
    x: rest * rest * from.x + 2 * rest * share * x + share * share * to.x,
    y: rest * rest * from.y + 2 * rest * share * y + share * share * to.y,
  };
}
