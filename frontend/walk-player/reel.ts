import { DIGIT_PIXELS, decodeDigits } from '../ink/digit';

/** A walk from A to B as it is handed over: frames evenly spaced from the first at A to the last at B. */
export interface WalkFrames {
  /** Decoded latent codes: 784 bytes a frame, 0 = paper, 255 = ink, in base64. At least two. */
  readonly latent: string;
  /** The images of A, of each stop on the way and of B, likewise; empty if one of them has none. */
  readonly pixels: string;
  /** The positions of A, the stops and B, ascending from 0 to 1. */
  readonly shares: readonly number[];
  /** The latent code of each latent frame. */
  readonly codes: readonly (readonly [number, number])[];
  /** The distance of each latent frame to the nearest real digit, in the plane's units. */
  readonly support: readonly number[];
  /** The distance that real digits unknown to the model usually keep at most. */
  readonly reach: number;
}

/** What is seen at one position of a walk. */
export interface WalkFrame {
  /** Position: 0 at A, 1 at B. */
  readonly alpha: number;
  readonly x: number;
  readonly y: number;
  readonly support: number;
}

/** A walk ready to be shown. Between two frames it blends linearly, so the motion has no steps. */
export class Reel {
  readonly #latent: Uint8Array;
  readonly #pixels: Uint8Array | null;
  readonly #codes: WalkFrames['codes'];
  /** As in the frames. */
  readonly support: readonly number[];
  readonly reach: number;
  readonly shares: readonly number[];
  readonly #evenly: readonly number[];

  /** @throws RangeError if the parts do not fit together */
  constructor({ latent, pixels, codes, support, shares, reach }: WalkFrames) {
    this.#latent = decode(latent);
    this.#pixels = pixels ? decode(pixels) : null;
    this.#codes = codes;
    this.support = support;
    this.shares = shares;
    this.reach = reach;
    const count = this.#latent.length / DIGIT_PIXELS;
    this.#evenly = codes.map((_, i) => i / (codes.length - 1));
    if (codes.length !== count || support.length !== count) {
      throw new RangeError(`${count} frames need as many codes and supports, not ${codes.length} and ${support.length}`);
    }
    if (this.#pixels && this.#pixels.length / DIGIT_PIXELS !== shares.length) {
      throw new RangeError(`${shares.length} stops need as many images`);
    }
  }

  /** Code and support at a position. */
  frame(alpha: number): WalkFrame {
    const [from, to, share] = between(alpha, this.#evenly);
    const [x0, y0] = this.#codes[from];
    const [x1, y1] = this.#codes[to];
    return {
      alpha,
      x: mix(x0, x1, share),
      y: mix(y0, y1, share),
      support: mix(this.support[from], this.support[to], share),
    };
  }

  /** Puts the 784 intensities of the decoded digit at a position into `target`. */
  latent(alpha: number, target: Float32Array): Float32Array {
    return blend(this.#latent, between(alpha, this.#evenly), target);
  }

  /** Puts the 784 intensities of the blended images at a position into `target`; null if there are none. */
  pixels(alpha: number, target: Float32Array): Float32Array | null {
    return this.#pixels && blend(this.#pixels, between(alpha, this.shares), target);
  }
}

type Between = [from: number, to: number, share: number];

function blend(frames: Uint8Array, [from, to, share]: Between, target: Float32Array): Float32Array {
  for (let i = 0; i < DIGIT_PIXELS; i++) {
    target[i] = mix(frames[from * DIGIT_PIXELS + i], frames[to * DIGIT_PIXELS + i], share);
  }
  return target;
}

/* Between which of some positions another one lies, and how far. */
function between(alpha: number, positions: readonly number[]): Between {
  const at = Math.min(1, Math.max(0, alpha));
  const from = Math.min(Math.max(positions.findLastIndex((position) => position <= at), 0), positions.length - 2);
  const length = positions[from + 1] - positions[from];
  return [from, from + 1, length > 0 ? (at - positions[from]) / length : 1];
}

function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

function decode(base64: string): Uint8Array {
  const bytes = decodeDigits(base64);
  if (bytes.length < 2 * DIGIT_PIXELS) {
    throw new RangeError('a walk has two frames or more');
  }
  return bytes;
}
