import { DIGIT_SIZE } from '../ink/digit';
import type { Plane } from '../scatter-chart/plane';
import type { Theme } from '../scatter-chart/theme';
import type { Atlas } from './atlas';
import { type Gaussian, nearest } from './gaussian';

/* Tiles on a wide canvas: 28 pixels and a gap of 4; on a narrow one they shrink to 20 and a gap of 2. */
const WIDE = { pitch: 32, size: 1 };
const NARROW = { pitch: 31, size: 20 / 28 };

/* While the scale changes, tiles are stretched, and made anew no more often than this. */
const REST_MS = 120;

/** Tiles that have been painted: their distance in data units, the first one's position in the lattice, how many. */
interface Patch {
  step: number;
  column: number;
  row: number;
  columns: number;
  rows: number;
}

/** The decoded plane: tiles on a lattice that pans with the plane, paler the farther from every digit. */
export class TileLayer {
  readonly #canvas = document.createElement('canvas');
  readonly #tiles = new Map<string, Uint8Array | null>();
  #patch: Patch | undefined;
  #made = 0;

  /** Forgets all tiles, because atlas, Gaussians or colours are others. */
  reset(): void {
    this.#patch = undefined;
    this.#tiles.clear();
  }

  /** @returns whether the tiles are only stretched, so that a later frame must paint again */
  paint(
    context: CanvasRenderingContext2D,
    plane: Plane,
    theme: Theme,
    atlas: Atlas,
    gaussians: readonly Gaussian[],
    narrow: boolean,
  ): boolean {
    const { pitch, size } = narrow ? NARROW : WIDE;
    const wanted = patchOf(plane, (pitch * size) / plane.scale);
    const stretched = this.#patch && this.#patch.step !== wanted.step && performance.now() - this.#made < REST_MS;
    if (!stretched && !sameAs(wanted, this.#patch)) {
      this.#make(wanted, pitch, theme, atlas, gaussians);
    }
    const patch = this.#patch!;
    const zoom = (patch.step * plane.scale) / pitch;
    const half = (DIGIT_SIZE * zoom) / 2;
    context.save();
    context.imageSmoothingEnabled = Math.abs(zoom - 1) > 1e-6;
    context.drawImage(
      this.#canvas,
      Math.round(plane.left(patch.column * patch.step) - half),
      Math.round(plane.top(patch.row * patch.step) - half),
      this.#canvas.width * zoom,
      this.#canvas.height * zoom,
    );
    context.restore();
    return stretched === true;
  }

  #make(patch: Patch, pitch: number, theme: Theme, atlas: Atlas, gaussians: readonly Gaussian[]): void {
    if (this.#patch?.step !== patch.step) {
      this.#tiles.clear();
    }
    this.#patch = patch;
    this.#made = performance.now();
    const { step, columns, rows } = patch;
    this.#canvas.width = columns * pitch;
    this.#canvas.height = rows * pitch;
    const image = new ImageData(this.#canvas.width, this.#canvas.height);
    const pixels = new Uint32Array(image.data.buffer);
    const [red, green, blue] = theme.rgb('--ink');
    const ink = red | (green << 8) | (blue << 16);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const tile = this.#tile(patch.column + column, patch.row - row, step, atlas, gaussians);
        if (tile) {
          place(tile, pixels, image.width, column * pitch, row * pitch, ink);
        }
      }
    }
    this.#canvas.getContext('2d')!.putImageData(image, 0, 0);
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

function patchOf({ range: { x, y } }: Plane, step: number): Patch {
  const column = Math.floor(x.min / step);
  const row = Math.ceil(y.max / step);
  return {
    step,
    column,
    row,
    columns: Math.ceil(x.max / step) - column + 1,
    rows: row - Math.floor(y.min / step) + 1,
  };
}

function sameAs(a: Patch, b: Patch | undefined): boolean {
  return (
    a.step === b?.step && a.column === b.column && a.row === b.row && a.columns === b.columns && a.rows === b.rows
  );
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

/** Full within about one standard deviation, then paler, but never gone. */
export function opacityAt(distance: number): number {
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
