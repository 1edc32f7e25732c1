import { DIGIT_SIZE } from '../ink/digit';
import type { MomentMark } from '../latent-map/moment';

/** A moment of a training. */
export interface Instant {
  /** Where it stands on the time axis, 0 to 1. */
  readonly x: number;
  readonly update: number;
  readonly epoch: number;
  readonly trainingMse: number;
  readonly testMse: number;
  readonly square: MomentMark['square'];
  /** x and y of each test digit in turn. */
  readonly codes: ArrayLike<number>;
  /** The decoded square; null while it is on its way. */
  picture: Uint8Array | null;
}

/** A point of the curve of errors. */
export interface CurvePoint {
  readonly x: number;
  readonly trainingMse: number;
  readonly testMse: number;
}

/** A number to stand at the time axis. */
export interface Tick {
  readonly x: number;
  readonly text: string;
}

/** What can be played: moments in the order of time, and the curve, which may have more points. */
export class Recording {
  readonly tiles: number;
  readonly instants: Instant[] = [];
  #curve: readonly CurvePoint[] = [];
  #codes = new Float64Array(0);
  #picture = new Uint8ClampedArray(0);

  constructor(tiles: number) {
    this.tiles = tiles;
  }

  /** Replaces the curve; without one it goes through the moments. */
  set curve(points: readonly CurvePoint[]) {
    this.#curve = points;
  }

  get curve(): readonly CurvePoint[] {
    return this.#curve.length > 0 ? this.#curve : this.instants;
  }

  get first(): number {
    return this.instants[0]?.x ?? 0;
  }

  get last(): number {
    return this.instants[this.instants.length - 1]?.x ?? 0;
  }

  /** The number of the moment nearest to a place on the time axis; -1 if there is none. */
  nearest(x: number): number {
    const [from, to, share] = this.#between(x);
    return share < 0.5 ? from : to;
  }

  /** The moment after a place on the time axis, or before it; the outermost one if there is none. */
  next(x: number, direction: 1 | -1): number {
    const slack = 1e-6;
    const found =
      direction > 0
        ? this.instants.find((instant) => instant.x > x + slack)
        : this.instants.findLast((instant) => instant.x < x - slack);
    return found?.x ?? (direction > 0 ? this.last : this.first);
  }

  /** What a map shows at a place on the time axis: between two moments everything is on its way from one to the other. */
  frame(x: number): MomentMark | null {
    const [from, to, share] = this.#between(x);
    const a = this.instants[from];
    const b = this.instants[to];
    if (!a || !b) {
      return null;
    }
    return {
      codes: share === 0 ? a.codes : this.#blendCodes(a.codes, b.codes, share),
      square: blendSquares(a.square, b.square, share),
      tiles: this.tiles,
      picture: this.#blendPictures(a.picture, b.picture, share),
    };
  }

  #between(x: number): [from: number, to: number, share: number] {
    const to = this.instants.findIndex((instant) => instant.x >= x);
    if (to < 0) {
      return [this.instants.length - 1, this.instants.length - 1, 0];
    }
    if (to === 0) {
      return [0, 0, 0];
    }
    const [a, b] = [this.instants[to - 1]!.x, this.instants[to]!.x];
    return x === b ? [to, to, 0] : [to - 1, to, (x - a) / (b - a)];
  }

  #blendCodes(a: ArrayLike<number>, b: ArrayLike<number>, share: number): ArrayLike<number> {
    if (this.#codes.length !== a.length) {
      this.#codes = new Float64Array(a.length);
    }
    for (let i = 0; i < a.length; i++) {
      this.#codes[i] = a[i]! + (b[i]! - a[i]!) * share;
    }
    return this.#codes;
  }

  #blendPictures(a: Uint8Array | null, b: Uint8Array | null, share: number): ArrayLike<number> | null {
    if (!a || !b || share === 0) {
      return a ?? b;
    }
    const size = (this.tiles * DIGIT_SIZE) ** 2;
    if (this.#picture.length !== size) {
      this.#picture = new Uint8ClampedArray(size);
    }
    const weight = Math.round(256 * share);
    for (let i = 0; i < size; i++) {
      this.#picture[i] = (a[i]! * (256 - weight) + b[i]! * weight) >> 8;
    }
    return this.#picture;
  }
}

/* The side by equal factors, so that a zoom has one speed. */
function blendSquares(a: MomentMark['square'], b: MomentMark['square'], share: number): MomentMark['square'] {
  const side = a.side ** (1 - share) * b.side ** share;
  const middle = (from: number, to: number) => from + a.side / 2 + (to + b.side / 2 - from - a.side / 2) * share;
  return { left: middle(a.left, b.left) - side / 2, low: middle(a.low, b.low) - side / 2, side };
}
