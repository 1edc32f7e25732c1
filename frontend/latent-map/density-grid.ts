import type { Place } from '../scatter-chart/plane';
import { contoursOf } from './contour';
import type { Region } from './gaussian';
import { type Grey, loadGrey } from './grey';
import type { DensityMark } from './marks';

/** A density, or a digit's part of one, measured on a grid. */
export class GridRegion implements Region {
  readonly #outlines = new Map<number, Place[][]>();

  constructor(
    readonly label: number | null,
    private readonly mark: DensityMark,
    /** One byte for each pixel of the square, from the top left. */
    private readonly values: Uint8Array,
  ) {}

  /** Blended from the four nearest pixels; infinite outside the grid and beyond what it tells apart. */
  squaredDistance(x: number, y: number): number {
    const { range, size, steps } = this.mark;
    const column = ((x - range.x.min) / (range.x.max - range.x.min)) * size - 0.5;
    const row = ((range.y.max - y) / (range.y.max - range.y.min)) * size - 0.5;
    if (!(column >= 0 && row >= 0 && column <= size - 1 && row <= size - 1)) {
      return Infinity;
    }
    const left = Math.min(Math.floor(column), size - 2);
    const top = Math.min(Math.floor(row), size - 2);
    const right = column - left;
    const at = top * size + left;
    const values = this.values;
    const upper = values[at]! * (1 - right) + values[at + 1]! * right;
    const lower = values[at + size]! * (1 - right) + values[at + size + 1]! * right;
    const sigmas = (upper + (lower - upper) * (row - top)) / steps;
    return sigmas * sigmas;
  }

  /** The lines at which a place is this many standard deviations out, in data units. */
  outline(sigmas: number): readonly (readonly Place[])[] {
    let outline = this.#outlines.get(sigmas);
    if (!outline) {
      const { range, size, steps } = this.mark;
      const height = (column: number, row: number) => this.values[row * size + column]!;
      // Between whole values, so that no pixel lies on a line.
      const level = Math.round(sigmas * steps) + 0.5;
      const [width, tall] = [range.x.max - range.x.min, range.y.max - range.y.min];
      outline = contoursOf(size, size, height, level).map((line) =>
        line.map(({ x, y }) => ({
          x: range.x.min + ((x + 0.5) / size) * width,
          y: range.y.max - ((y + 0.5) / size) * tall,
        })),
      );
      this.#outlines.set(sigmas, outline);
    }
    return outline;
  }
}

/** A density measured ahead of time. Fetched once, when it is first needed. */
export class DensityGrid {
  readonly #mark: DensityMark;
  #loading: Promise<void> | undefined;
  /** One for each digit, or one for all; none until the grid is there. */
  regions: readonly GridRegion[] = [];

  constructor(mark: DensityMark) {
    this.#mark = mark;
  }

  /** Whether it has been asked for and has not failed. */
  get asked(): boolean {
    return this.#loading !== undefined;
  }

  /** Resolves when the grid is there; a failure leaves it empty, to be tried again. */
  load(): Promise<void> {
    this.#loading ??= loadGrey(this.#mark.url).then(
      (picture) => {
        this.regions = this.#regions(picture);
      },
      () => {
        this.#loading = undefined;
      },
    );
    return this.#loading;
  }

  #regions({ width, height, values }: Grey): GridRegion[] {
    const { size, digits } = this.#mark;
    const labels = digits.length > 0 ? digits : [null];
    if (width !== size || height !== size * labels.length) {
      return [];
    }
    const square = size * size;
    return labels.map((label, i) => new GridRegion(label, this.#mark, values.subarray(i * square, (i + 1) * square)));
  }
}
