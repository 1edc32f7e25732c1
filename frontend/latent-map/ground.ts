import type { Place } from '../scatter-chart/plane';

/* Of how many points the farthest says how dense the ground is. */
const NEIGHBORS = 10;

/**
 * How densely points lie, as the distance to the tenth nearest tells (Loftsgaarden and Quesenberry 1965,
 * doi:10.1214/aoms/1177700079): a density without a bandwidth, for comparing places.
 */
export class Ground {
  readonly #points: readonly Place[];
  /* For each point its distance to the tenth nearest other one, ascending. */
  #radii: Float64Array | undefined;

  constructor(points: readonly Place[]) {
    this.#points = points;
  }

  /** How many of 100 points have emptier ground around them than a place. */
  denserThan(place: Place): number {
    if (this.#points.length <= NEIGHBORS) {
      return 0;
    }
    this.#radii ??= Float64Array.from(this.#points, (point) => this.#radius(point, NEIGHBORS)).sort();
    const radius = this.#radius(place, NEIGHBORS - 1);
    const denser = this.#radii.filter((other) => other <= radius).length;
    return Math.floor((100 * (this.#radii.length - denser)) / this.#radii.length);
  }

  /* The distance to the point of a rank, from 0; a point itself has rank 0. */
  #radius({ x, y }: Place, rank: number): number {
    return Float64Array.from(this.#points, (point) => Math.hypot(point.x - x, point.y - y)).sort()[rank]!;
  }
}
