import { DIGIT_SIZE } from '../ink/digit';
import type { Plane } from '../scatter-chart/plane';
import type { Theme } from '../scatter-chart/theme';
import type { Gaussian } from './gaussian';
import type { DecodedPlane } from './plane-decoder';
import { type Patch, patchOf, sameAs, Sheet, Tiles } from './tile-sheet';

/* Tiles on a wide canvas: 28 pixels and a gap of 4; on a narrow one they shrink to 20 and a gap of 2. */
const WIDE = { pitch: 32, size: 1 };
const NARROW = { pitch: 31, size: 20 / 28 };

/* While the scale changes, tiles are stretched, until it has rested for so long. */
const REST_MS = 120;

/** The decoded plane: tiles on a lattice that pans with the plane, paler the farther from every digit. */
export class TileLayer {
  readonly #frameMs: number;
  #tiles: Tiles | undefined;
  #sheet: Sheet | undefined;
  /* Takes the sheet's place once it is complete, because the scale is another. */
  #next: Sheet | undefined;
  #step = 0;
  #since = 0;

  /** @param frameMs what a frame may spend on decoding */
  constructor(frameMs: number) {
    this.#frameMs = frameMs;
  }

  /** Begins anew, because decoder, Gaussians or colours are others. */
  reset(): void {
    this.#sheet = this.#next = undefined;
  }

  /** @returns whether more is to come, so that the next frame must paint again */
  paint(
    context: CanvasRenderingContext2D,
    plane: Plane,
    theme: Theme,
    decoded: DecodedPlane,
    gaussians: readonly Gaussian[],
    narrow: boolean,
  ): boolean {
    const { pitch, size } = narrow ? NARROW : WIDE;
    const wanted = patchOf(plane, (pitch * size) / plane.scale);
    const sheet = (patch: Patch) =>
      new Sheet(patch, this.#tilesOf(patch.step, decoded), pitch, { gaussians, ink: theme.rgb('--ink') });
    const until = performance.now() + this.#frameMs;
    if (!this.#sheet || this.#sheet.patch.step === wanted.step) {
      this.#next = undefined;
      if (!sameAs(wanted, this.#sheet?.patch)) {
        this.#sheet = sheet(wanted);
      }
      this.#sheet!.fill(until);
    } else if (this.#rested(wanted.step)) {
      if (!sameAs(wanted, this.#next?.patch)) {
        this.#next = sheet(wanted);
      }
      this.#next!.fill(until);
      if (this.#next!.complete) {
        this.#sheet = this.#next;
        this.#next = undefined;
      }
    }
    draw(context, plane, this.#sheet!, pitch);
    return !this.#sheet!.complete || this.#sheet!.patch.step !== wanted.step;
  }

  #rested(step: number): boolean {
    const now = performance.now();
    if (this.#step !== step) {
      this.#step = step;
      this.#since = now;
    }
    return now - this.#since >= REST_MS;
  }

  #tilesOf(step: number, decoded: DecodedPlane): Tiles {
    if (this.#tiles?.step !== step || this.#tiles.decoded !== decoded) {
      this.#tiles = new Tiles(step, decoded);
    }
    return this.#tiles;
  }
}

function draw(context: CanvasRenderingContext2D, plane: Plane, { canvas, patch }: Sheet, pitch: number): void {
  const zoom = (patch.step * plane.scale) / pitch;
  const half = (DIGIT_SIZE * zoom) / 2;
  context.save();
  context.imageSmoothingEnabled = Math.abs(zoom - 1) > 1e-6;
  context.drawImage(
    canvas,
    Math.round(plane.left(patch.column * patch.step) - half),
    Math.round(plane.top(patch.row * patch.step) - half),
    canvas.width * zoom,
    canvas.height * zoom,
  );
  context.restore();
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
