import type { ScatterDataset } from '../scatter-chart/chart-js';
import type { PlaneRange } from '../scatter-chart/plane';
import { Gaussian } from './gaussian';
import { Ground } from './ground';
import { DIGITS, SHAPES, type TestPoint } from './marks';
import { type NameSpot, nameSpots } from './place-names';

const SIGMAS_SHOWN = 2;

/** The test digits, sorted by what they show. */
export class MapData {
  /** The digits that there are points of, ascending. */
  readonly digits: readonly number[];
  /** For each of the digits, its points. */
  readonly groups: readonly (readonly TestPoint[])[];
  /** For each digit that has enough points, the Gaussian of its points. */
  readonly gaussians: readonly Gaussian[];
  /** Around all points and the outer ellipses of all digits. */
  readonly range: PlaneRange | null;

  /** How densely they lie. */
  readonly ground: Ground;

  readonly #points: readonly TestPoint[];
  #names: readonly NameSpot[] | undefined;

  constructor(points: readonly TestPoint[]) {
    this.digits = DIGITS.filter((digit) => points.some(({ label }) => label === digit));
    this.groups = this.digits.map((digit) => points.filter(({ label }) => label === digit));
    this.gaussians = this.digits.map((digit, i) => Gaussian.of(digit, this.groups[i]!)).filter((g) => g !== undefined);
    this.range = points.length > 0 ? rangeOf(points, this.gaussians) : null;
    this.#points = points;
    this.ground = new Ground(points);
  }

  /** Where the digits' names stand. */
  get names(): readonly NameSpot[] {
    this.#names ??= this.range ? nameSpots(this.gaussians, this.#points, diagonalOf(this.range)) : [];
    return this.#names;
  }

  datasets(hidden: ReadonlySet<number>, radius: number): ScatterDataset[] {
    return this.digits.map((digit, i) => ({
      label: String(digit),
      pointStyle: SHAPES[digit]!,
      color: `--c${digit}`,
      radius,
      points: this.groups[i] as TestPoint[],
      hidden: hidden.has(digit),
    }));
  }

  /** The test digit nearest to a place. */
  nearest(x: number, y: number): TestPoint | undefined {
    let best: TestPoint | undefined;
    let least = Infinity;
    for (const point of this.groups.flat()) {
      const distance = Math.hypot(point.x - x, point.y - y);
      if (distance < least) {
        least = distance;
        best = point;
      }
    }
    return best;
  }
}

function diagonalOf({ x, y }: PlaneRange): number {
  return Math.hypot(x.max - x.min, y.max - y.min);
}

function rangeOf(points: readonly TestPoint[], gaussians: readonly Gaussian[]): PlaneRange {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  for (const { mean, ellipse } of gaussians) {
    const { radiusX, radiusY, rotation } = ellipse;
    const across = SIGMAS_SHOWN * Math.hypot(radiusX * Math.cos(rotation), radiusY * Math.sin(rotation));
    const up = SIGMAS_SHOWN * Math.hypot(radiusX * Math.sin(rotation), radiusY * Math.cos(rotation));
    xs.push(mean.x - across, mean.x + across);
    ys.push(mean.y - up, mean.y + up);
  }
  return { x: { min: Math.min(...xs), max: Math.max(...xs) }, y: { min: Math.min(...ys), max: Math.max(...ys) } };
}
