import { DIGIT_SIZE } from '../ink/digit';
import type { Plane } from '../scatter-chart/plane';
import type { Theme } from '../scatter-chart/theme';
import type { Atlas } from './atlas';
import { type Gaussian, nearest } from './gaussian';

/* Tiles on a wide canvas: 28 pixels and a gap of 4; on a narrow one they shrink to 20 and a gap of 2. */
const WIDE = { pitch: 32, size: 1 };
const NARROW = { pitch: 31, size: 20 / 28 };

/** The decoded plane: tiles on a lattice that pans with the plane, paler the farther from every digit. */
export class TileLayer {
  readonly #canvas = document.createElement('canvas');
  readonly #tiles = new Map<string, Uint8Array | null>();
  #lattice = '';
  #window = '';

  /** Forgets all tiles, because atlas, Gaussians or colours are others. */
  reset(): void {
    this.#lattice = this.#window = '';
  }

  paint(
    context: CanvasRenderingContext2D,
    plane: Plane,
    theme: Theme,
    atlas: Atlas,
    gaussians: readonly Gaussian[],
    narrow: boolean,
  ): void {
    const { pitch, size } = narrow ? NARROW : WIDE;
    const step = (pitch * size) / plane.scale;
    if (this.#lattice !== String(step)) {
      this.#lattice = String(step);
      this.#window = '';
      this.#tiles.clear();
    }
    const { x, y } = plane.range;
    const first = { column: Math.floor(x.min / step), row: Math.ceil(y.max / step) };
    const columns = Math.ceil(x.max / step) - first.column + 1;
    const rows = first.row - Math.floor(y.min / step) + 1;
    const window = [first.column, first.row, columns, rows].join();
    if (this.#window !== window) {
      this.#window = window;
      this.#canvas.width = columns * pitch;
      this.#canvas.height = rows * pitch;
      const image = new ImageData(this.#canvas.width, this.#canvas.height);
      const pixels = new Uint32Array(image.data.buffer);
      const [red, green, blue] = theme.rgb('--ink');
      const ink = red | (green << 8) | (blue << 16);
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          const tile = this.#tile(first.column + column, first.row - row, step, atlas, gaussians);
          if (tile) {
            place(tile, pixels, image.width, column * pitch, row * pitch, ink);
          }
        }
      }
      this.#canvas.getContext('2d')!.putImageData(image, 0, 0);
    }
    const half = (DIGIT_SIZE * size) / 2;
    context.save();
    context.imageSmoothingEnabled = size !== 1;
    context.drawImage(
      this.#canvas,
      Math.round(plane.left(first.column * step) - half),
      Math.round(plane.top(first.row * step) - half),
      this.#canvas.width * size,
      this.#canvas.height * size,
    );
    context.restore();
  }

  #tile(column: number, row: number, step: number, atlas: Atlas, gaussians: readonly Gaussian[]) {
    const key = `${column},${row}`;
    let tile = this.#tiles.get(key);
    if (tile === undefined) {
      const [x, y] = [column * step, row * step];
      tile = atlas.at(x, y, opacityAt(nearest(gaussians, x, y).distance)) ?? null;
      this.#tiles.set(key, tile);
    }
    return tile;
  }
}

/** Paper over the tiles where legend and axis text stand. */
export function paintScrims(context: CanvasRenderingContext2D, plane: Plane, theme: Theme): void {
  const { width, height } = plane;
  const scrim = (x: number, y: number, toX: number, toY: number, solid: number) => {
    const gradient = context.createLinearGradient(x, y, toX, toY);
    gradient.addColorStop(0, theme.color('--paper'));
    gradient.addColorStop(solid, theme.color('--paper', 0.88));
    gradient.addColorStop(1, theme.color('--paper', 0));
    context.fillStyle = gradient;
    context.fillRect(Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x) || width, Math.abs(toY - y) || height);
  };
  scrim(0, 0, 0, 84, 0.72);
  scrim(0, height, 0, height - 72, 0.65);
  scrim(0, 0, 44, 0, 0.6);
}

/* Full within about one standard deviation, then paler, but never gone. */
function opacityAt(distance: number): number {
  return Math.min(0.72, Math.max(0.1, 0.86 - 0.17 * Math.max(0, distance - 0.9)));
}

/* Pixels as 32 bits: alpha, blue, green, red from the highest byte, as every machine that runs browsers stores them. */
function place(tile: Uint8Array, pixels: Uint32Array, width: number, left: number, top: number, ink: number): void {
  for (let pixel = 0, y = 0; y < DIGIT_SIZE; y++) {
    for (let x = 0, at = (top + y) * width + left; x < DIGIT_SIZE; x++) {
      pixels[at++] = ink | (tile[pixel++]! << 24);
    }
  }
}
