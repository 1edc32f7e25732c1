import { DIGIT_SIZE } from '../ink/digit';
import type { Plane, PlaneRange } from '../scatter-chart/plane';
import type { Theme } from '../scatter-chart/theme';
import type { Viewport } from '../scatter-chart/viewport';
import { type Gaussian, nearest } from './gaussian';
import type { TestPoint } from './marks';
import type { DecodedPlane } from './plane-decoder';
import { opacityAt } from './tile-sheet';

/** A moment of a training, which a map shows in place of the trained model. */
export interface MomentMark {
  /** x and y of each test digit in turn, in the order of the map's points. */
  readonly codes: ArrayLike<number>;
  /** The decoded part of the plane. */
  readonly square: { readonly left: number; readonly low: number; readonly side: number };
  /** Digits in a row of the decoded square, and rows. */
  readonly tiles: number;
  /** The decoded square as 28 pixels a digit, row by row, 0 = paper, 255 = ink; null while it is on its way. */
  readonly picture: ArrayLike<number> | null;
}

/** The test digits where they are at a moment. */
export function moved(points: readonly TestPoint[], { codes }: MomentMark): TestPoint[] {
  return points.map((point, i) => ({ ...point, x: codes[2 * i] ?? point.x, y: codes[2 * i + 1] ?? point.y }));
}

export function rangeOf({ square: { left, low, side } }: MomentMark): PlaneRange {
  return { x: { min: left, max: left + side }, y: { min: low, max: low + side } };
}

/** The plane of a moment has a scale of its own: the visitor's view of the trained one comes back afterwards. */
export class MomentView {
  #before: PlaneRange | undefined;
  #away = false;

  /** @param away whether a moment is shown now */
  change(viewport: Viewport, away: boolean): void {
    if (away === this.#away) {
      viewport.refit();
      return;
    }
    this.#away = away;
    const before = this.#before;
    this.#before = away ? viewport.wanted : undefined;
    if (!away && before) {
      viewport.show(before);
    } else {
      viewport.fit();
    }
  }
}

/** What the loupe shows at a moment: the tile in which a place lies. */
export class MomentPlane implements DecodedPlane {
  readonly #moment: MomentMark;

  constructor(moment: MomentMark) {
    this.#moment = moment;
  }

  /** The image decoded nearest to a place; undefined outside the square. */
  at(x: number, y: number): Uint8Array | undefined {
    const { square, tiles, picture } = this.#moment;
    const column = Math.floor(((x - square.left) / square.side) * tiles);
    const row = Math.floor(((square.low + square.side - y) / square.side) * tiles);
    if (!picture || column < 0 || row < 0 || column >= tiles || row >= tiles) {
      return undefined;
    }
    const width = tiles * DIGIT_SIZE;
    const digit = new Uint8Array(DIGIT_SIZE * DIGIT_SIZE);
    for (let i = 0; i < digit.length; i++) {
      const line = row * DIGIT_SIZE + Math.floor(i / DIGIT_SIZE);
      digit[i] = picture[line * width + column * DIGIT_SIZE + (i % DIGIT_SIZE)]!;
    }
    return digit;
  }
}

/** The decoded square of a moment, tile by tile where each was decoded, paler the farther from every digit. */
export class MomentLayer {
  readonly #canvas = document.createElement('canvas');

  paint(
    context: CanvasRenderingContext2D,
    plane: Plane,
    theme: Theme,
    { square, tiles, picture }: MomentMark,
    gaussians: readonly Gaussian[],
  ): void {
    if (!picture) {
      return;
    }
    const width = tiles * DIGIT_SIZE;
    const image = new ImageData(width, width);
    const pixels = new Uint32Array(image.data.buffer);
    const [red, green, blue] = theme.rgb('--ink');
    const ink = red | (green << 8) | (blue << 16);
    const strengths = strengthsOf(square, tiles, gaussians);
    for (let y = 0, at = 0; y < width; y++) {
      const row = Math.floor(y / DIGIT_SIZE) * tiles;
      for (let x = 0; x < width; x++, at++) {
        pixels[at] = ink | ((picture[at]! * strengths[row + Math.floor(x / DIGIT_SIZE)]!) << 24);
      }
    }
    this.#canvas.width = this.#canvas.height = width;
    this.#canvas.getContext('2d')!.putImageData(image, 0, 0);
    const side = square.side * plane.scale;
    context.save();
    context.imageSmoothingQuality = 'high';
    context.drawImage(this.#canvas, plane.left(square.left), plane.top(square.low + square.side), side, side);
    context.restore();
  }
}

function strengthsOf(
  { left, low, side }: MomentMark['square'],
  tiles: number,
  gaussians: readonly Gaussian[],
): number[] {
  const step = side / tiles;
  return Array.from({ length: tiles * tiles }, (_, i) => {
    const x = left + ((i % tiles) + 0.5) * step;
    const y = low + side - (Math.floor(i / tiles) + 0.5) * step;
    return opacityAt(nearest(gaussians, x, y).distance);
  });
}
