import { DIGIT_PIXELS, DIGIT_SIZE } from '../ink/digit';
import { type Grey, loadGrey } from './grey';
import type { AtlasMark } from './marks';

/** The latent plane decoded ahead of time. Fetched once, when it is first needed. */
export class Atlas {
  readonly #mark: AtlasMark;
  #picture: Grey | undefined;
  #loading: Promise<void> | undefined;

  constructor(mark: AtlasMark) {
    this.#mark = mark;
  }

  get loaded(): boolean {
    return this.#picture !== undefined;
  }

  /** Resolves when the picture is there; a failure leaves the atlas empty, to be tried again. */
  load(): Promise<void> {
    this.#loading ??= loadGrey(this.#mark.url).then(
      (picture) => {
        const { columns, rows } = this.#mark;
        if (picture.width === columns * DIGIT_SIZE && picture.height === rows * DIGIT_SIZE) {
          this.#picture = picture;
        }
      },
      () => {
        this.#loading = undefined;
      },
    );
    return this.#loading;
  }

  /**
   * The image at a place, blended from the four tiles around it; undefined outside the atlas, or before it is there.
   *
   * @param strength what intensities are multiplied by, 0 to 1
   */
  at(x: number, y: number, strength = 1): Uint8Array | undefined {
    const { range, columns, rows } = this.#mark;
    const column = ((x - range.x.min) / (range.x.max - range.x.min)) * (columns - 1);
    const row = ((range.y.max - y) / (range.y.max - range.y.min)) * (rows - 1);
    if (!this.#picture || !(column >= 0 && row >= 0 && column <= columns - 1 && row <= rows - 1)) {
      return undefined;
    }
    const left = Math.min(Math.floor(column), columns - 2);
    const top = Math.min(Math.floor(row), rows - 2);
    return blend(this.#picture, left * DIGIT_SIZE, top * DIGIT_SIZE, column - left, row - top, strength);
  }
}

/* Rounds instead of cutting off, which would make all ink paler by half a step. */
const HALF = 32768;

/* Weights in 65536ths, because whole numbers are what a full map of tiles needs to appear within a frame. */
function blend(
  { width, values }: Grey,
  left: number,
  top: number,
  right: number,
  down: number,
  strength: number,
): Uint8Array {
  const result = new Uint8Array(DIGIT_PIXELS);
  const unit = strength * 65536;
  const a = Math.round((1 - right) * (1 - down) * unit);
  const b = Math.round(right * (1 - down) * unit);
  const c = Math.round((1 - right) * down * unit);
  const d = Math.round(right * down * unit);
  const next = DIGIT_SIZE * width;
  for (let pixel = 0, y = 0; y < DIGIT_SIZE; y++) {
    for (let x = 0, at = (top + y) * width + left; x < DIGIT_SIZE; x++, at++) {
      const upper = a * values[at]! + b * values[at + DIGIT_SIZE]!;
      const lower = c * values[at + next]! + d * values[at + next + DIGIT_SIZE]!;
      result[pixel++] = (upper + lower + HALF) >> 16;
    }
  }
  return result;
}
