import { DIGIT_PIXELS, decodeDigits } from '../ink/digit';

/** A walk from A to B as it is handed over: frames evenly spaced from the first at A to the last at B. */
export interface WalkFrames {
  /** Decoded latent codes: 784 bytes a frame, 0 = paper, 255 = ink, in base64. At least two. */
  readonly latent: string;
  /**
   * The two images themselves and what lies between, likewise; the two are enough, as the rest is blended anyway.
   * Empty if an end has no image.
   */
  readonly pixels: string;
  /** The latent code of each latent frame. */
  readonly codes: readonly (readonly [number, number])[];
  /** How well each latent frame is supported by real digits, in the units of whoever made the walk. */
  readonly support: readonly number[];
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
  readonly #support: readonly number[];

  /** @throws RangeError if the parts do not fit together */
  constructor({ latent, pixels, codes, support }: WalkFrames) {
    this.#latent = decode(latent);
    this.#pixels = pixels ? decode(pixels) : null;
    this.#codes = codes;
    this.#support = support;
    const count = this.#latent.length / DIGIT_PIXELS;
    if (codes.length !== count || support.length !== count) {
      throw new RangeError(`${count} frames need as many codes and supports, not ${codes.length} and ${support.length}`);
    }
  }

  /** Code and support at a position. */
  frame(alpha: number): WalkFrame {
    const [from, to, share] = between(alpha, this.#codes.length);
    const [x0, y0] = this.#codes[from];
    const [x1, y1] = this.#codes[to];
    return {
      alpha,
      x: mix(x0, x1, share),
      y: mix(y0, y1, share),
      support: mix(this.#support[from], this.#support[to], share),
    };
  }

  /** Puts the 784 intensities of the decoded digit at a position into `target`. */
  latent(alpha: number, target: Float32Array): Float32Array {
    return blend(this.#latent, alpha, target);
  }

  /** Puts the 784 intensities of the blended images at a position into `target`; null if there are none. */
  pixels(alpha: number, target: Float32Array): Float32Array | null {
    return this.#pixels && blend(this.#pixels, alpha, target);
  }
}

function blend(frames: Uint8Array, alpha: number, target: Float32Array): Float32Array {
  const [from, to, share] = between(alpha, frames.length / DIGIT_PIXELS);
  for (let i = 0; i < DIGIT_PIXELS; i++) {
    target[i] = mix(frames[from * DIGIT_PIXELS + i], frames[to * DIGIT_PIXELS + i], share);
  }
  return target;
}

function between(alpha: number, count: number): [from: number, to: number, share: number] {
  const at = Math.min(1, Math.max(0, alpha)) * (count - 1);
  const from = Math.min(Math.floor(at), count - 2);
  return [from, from + 1, at - from];
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
