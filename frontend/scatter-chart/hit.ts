import type { ScatterDataset } from './chart-js';
import type { Plane, PlaneRange } from './plane';

/** Which point of a chart. */
export interface PointReference {
  dataset: number;
  index: number;
}

/** The nearest visible point whose edge is at most some pixels away from a place in pixels. */
export function pointNear(
  datasets: readonly ScatterDataset[],
  plane: Plane,
  left: number,
  top: number,
  slack: number,
): PointReference | undefined {
  let best: PointReference | undefined;
  let least = Infinity;
  for (const [dataset, { points, radius, hidden }] of datasets.entries()) {
    for (const [index, point] of hidden ? [] : points.entries()) {
      const distance = Math.hypot(plane.left(point.x) - left, plane.top(point.y) - top) - radius;
      if (distance <= slack && distance < least) {
        least = distance;
        best = { dataset, index };
      }
    }
  }
  return best;
}

/** The smallest range around all points; a unit square around nothing. */
export function boundsOf(datasets: readonly ScatterDataset[]): PlaneRange {
  const x = { min: Infinity, max: -Infinity };
  const y = { min: Infinity, max: -Infinity };
  for (const { points } of datasets) {
    for (const point of points) {
      x.min = Math.min(x.min, point.x);
      x.max = Math.max(x.max, point.x);
      y.min = Math.min(y.min, point.y);
      y.max = Math.max(y.max, point.y);
    }
  }
  return x.min <= x.max ? { x, y } : { x: { min: -1, max: 1 }, y: { min: -1, max: 1 } };
}
