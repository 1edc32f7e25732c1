import type { Place } from '../scatter-chart/plane';
import type { EllipseShape } from '../scatter-chart/shapes';
import type { EllipseMark, TestPoint } from './marks';

/** What says how far out places lie on it, for one digit or, without a label, for all. */
export interface Region {
  readonly label: number | null;
  /** The square of the distance in standard deviations. */
  squaredDistance(x: number, y: number): number;
}

/** A two-dimensional Gaussian. */
export class Gaussian implements Region {
  readonly label: number | null;
  readonly mean: Place;
  /** The ellipse of one standard deviation; its first semi-axis is the longer one. */
  readonly ellipse: EllipseShape;
  // The inverse of the covariance matrix; plain fields, because density bands ask for a distance at every pixel.
  private readonly a: number;
  private readonly b: number;
  private readonly c: number;

  constructor({ label, mean: [x, y], xx, xy, yy }: EllipseMark) {
    this.label = label;
    this.mean = { x, y };
    const determinant = xx * yy - xy * xy;
    this.a = yy / determinant;
    this.b = -xy / determinant;
    this.c = xx / determinant;
    // Eigenvalues of a symmetric 2x2 matrix are half its trace plus and minus this.
    const half = (xx + yy) / 2;
    const spread = Math.hypot((xx - yy) / 2, xy);
    this.ellipse = {
      center: this.mean,
      radiusX: Math.sqrt(half + spread),
      radiusY: Math.sqrt(Math.max(half - spread, 0)),
      rotation: Math.atan2(2 * xy, xx - yy) / 2,
    };
  }

  /** The Gaussian of some points, with the unbiased covariance; undefined if they lie on one line. */
  static of(label: number, points: readonly TestPoint[]): Gaussian | undefined {
    const n = points.length;
    let [x, y, xx, xy, yy] = [0, 0, 0, 0, 0];
    for (const point of points) {
      x += point.x / n;
      y += point.y / n;
    }
    for (const point of points) {
      xx += (point.x - x) ** 2 / (n - 1);
      xy += ((point.x - x) * (point.y - y)) / (n - 1);
      yy += (point.y - y) ** 2 / (n - 1);
    }
    return xx * yy - xy * xy > 0 ? new Gaussian({ label, mean: [x, y], xx, xy, yy }) : undefined;
  }

  /** The square of the distance from the mean in standard deviations (Mahalanobis). */
  squaredDistance(x: number, y: number): number {
    const dx = x - this.mean.x;
    const dy = y - this.mean.y;
    return this.a * dx * dx + 2 * this.b * dx * dy + this.c * dy * dy;
  }
}

/** The position of the region to which a place belongs most; -1 if it is out of reach of all. */
export function indexOfNearest(regions: readonly Region[], x: number, y: number): number {
  let best = -1;
  let least = Infinity;
  for (let index = 0; index < regions.length; index++) {
    const distance = regions[index]!.squaredDistance(x, y);
    if (distance < least) {
      least = distance;
      best = index;
    }
  }
  return best;
}

/** The Gaussian to which a place belongs most, and its distance in standard deviations. */
export function nearest(gaussians: readonly Gaussian[], x: number, y: number): { gaussian?: Gaussian; distance: number } {
  const gaussian = gaussians[indexOfNearest(gaussians, x, y)];
  return gaussian ? { gaussian, distance: Math.sqrt(gaussian.squaredDistance(x, y)) } : { distance: Infinity };
}
