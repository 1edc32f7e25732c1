import { DIGIT_SIZE } from '../ink/digit';
import type { Plane } from '../scatter-chart/plane';
import type { Rgb } from '../scatter-chart/theme';
import { type Gaussian, nearest } from './gaussian';
import type { DecodedPlane } from './plane-decoder';

/* Tiles that are kept while the plane is panned. */
const MOST_TILES = 4000;

/** A part of a lattice: the distance of its tiles in data units, the first one's position, how many. */
export interface Patch {
  step: number;
  column: number;
  row: number;
  columns: number;
  rows: number;
}

/** What makes tiles of images. */
export interface Look {
  gaussians: readonly Gaussian[];
  ink: Rgb;
}

/** Decoded tiles of one lattice. */
export class Tiles {
  readonly #tiles = new Map<string, Uint8Array>();

  constructor(
    readonly step: number,
    readonly decoded: DecodedPlane,
  ) {}

  known(column: number, row: number): Uint8Array | undefined {
    return this.#tiles.get(`${column},${row}`);
  }

  make(column: number, row: number): Uint8Array | undefined {
    const tile = this.decoded.at(column * this.step, row * this.step);
    if (tile) {
      if (this.#tiles.size >= MOST_TILES) {
        this.#tiles.clear();
      }
      this.#tiles.set(`${column},${row}`, tile);
    }
    return tile;
  }
}

/** The tiles of a patch on a canvas, from the middle outwards. */
export class Sheet {
  readonly canvas = document.createElement('canvas');
  readonly #context: CanvasRenderingContext2D;
  readonly #image = new ImageData(DIGIT_SIZE, DIGIT_SIZE);
  readonly #pixels = new Uint32Array(this.#image.data.buffer);
  /* Positions that wait to be decoded, the last one first. */
  readonly #missing: [column: number, row: number][] = [];

  constructor(
    readonly patch: Patch,
    readonly tiles: Tiles,
    private readonly pitch: number,
    private readonly look: Look,
  ) {
    const { column, row, columns, rows } = patch;
    this.canvas.width = columns * pitch;
    this.canvas.height = rows * pitch;
    this.#context = this.canvas.getContext('2d')!;
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) {
        const at: [number, number] = [column + right, row - down];
        const tile = tiles.known(...at);
        if (tile) {
          this.#put(tile, ...at);
        } else {
          this.#missing.push(at);
        }
      }
    }
    const [middle, center] = [column + (columns - 1) / 2, row - (rows - 1) / 2];
    const away = ([x, y]: [number, number]) => Math.hypot(x - middle, y - center);
    this.#missing.sort((a, b) => away(b) - away(a));
  }

  get complete(): boolean {
    return this.#missing.length === 0;
  }

  /** Decodes what is missing until the time is up. */
  fill(until: number): void {
    while (!this.complete && performance.now() < until) {
      const at = this.#missing.pop()!;
      const tile = this.tiles.make(...at);
      if (tile) {
        this.#put(tile, ...at);
      }
    }
  }

  /* Pixels as 32 bits: alpha, blue, green, red from the highest byte, as every machine that runs browsers stores them. */
  #put(tile: Uint8Array, column: number, row: number): void {
    const { gaussians, ink: rgb } = this.look;
    const { step } = this.patch;
    const [red, green, blue] = rgb;
    const ink = red | (green << 8) | (blue << 16);
    const strength = opacityAt(nearest(gaussians, column * step, row * step).distance);
    for (let pixel = 0; pixel < tile.length; pixel++) {
      this.#pixels[pixel] = ink | (Math.round(tile[pixel]! * strength) << 24);
    }
    const left = (column - this.patch.column) * this.pitch;
    this.#context.putImageData(this.#image, left, (this.patch.row - row) * this.pitch);
  }
}

/** The tiles that a plane shows. */
export function patchOf({ range: { x, y } }: Plane, step: number): Patch {
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

export function sameAs(a: Patch, b: Patch | undefined): boolean {
  return (
    a.step === b?.step && a.column === b.column && a.row === b.row && a.columns === b.columns && a.rows === b.rows
  );
}

/** Full within about one standard deviation, then paler, but never gone. */
export function opacityAt(distance: number): number {
  return Math.min(0.72, Math.max(0.1, 0.86 - 0.17 * Math.max(0, distance - 0.9)));
}
