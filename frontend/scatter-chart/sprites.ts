import { type PointStyle, reachOf } from './outlines';
import type { Place } from './plane';
import { tracePoint } from './shapes';

/** How a point is drawn: filled, with a halo of paper that is centred on its outline. */
export interface PointLook {
  style: PointStyle;
  radius: number;
  fill: string;
  halo: string;
  haloWidth: number;
}

/* Sprites for a point that lies between pixels, in each direction: finer steps nobody sees. */
const STEPS = 4;
const MOST_SHEETS = 60;

/** A point's shape at each of the places between pixels. */
interface Sheet {
  /** Not a canvas: of a canvas each copy would take a snapshot first. */
  image: ImageBitmap;
  /** Device pixels of a sprite. */
  size: number;
}

const sheets = new Map<string, Sheet>();

/** Paints points as copies of one drawing, which costs two thirds of drawing each of them. */
export function paintSprites(context: CanvasRenderingContext2D, look: PointLook, places: readonly Place[]): void {
  // Whoever calls may have scaled and moved the canvas, but not turned it.
  const { a: scale, e: right, f: down } = context.getTransform();
  const { image, size } = sheetOf(look, scale);
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  for (const { x, y } of places) {
    const across = Math.round((x * scale + right) * STEPS);
    const up = Math.round((y * scale + down) * STEPS);
    const column = Math.floor(across / STEPS);
    const row = Math.floor(up / STEPS);
    const left = (across - column * STEPS) * size;
    const top = (up - row * STEPS) * size;
    context.drawImage(image, left, top, size, size, column - size / 2, row - size / 2, size, size);
  }
  context.restore();
}

function sheetOf(look: PointLook, scale: number): Sheet {
  const key = Object.values(look).concat(scale).join();
  let sheet = sheets.get(key);
  if (!sheet) {
    if (sheets.size >= MOST_SHEETS) {
      sheets.clear();
    }
    sheet = drawSheet(look, scale);
    sheets.set(key, sheet);
  }
  return sheet;
}

function drawSheet({ style, radius, fill, halo, haloWidth }: PointLook, scale: number): Sheet {
  // Even, so that a sprite's middle is a corner of pixels.
  const size = 2 * (Math.ceil((radius * reachOf(style) + haloWidth / 2) * scale) + 1);
  const canvas = new OffscreenCanvas(STEPS * size, STEPS * size);
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  context.lineJoin = 'round';
  context.fillStyle = fill;
  context.strokeStyle = halo;
  context.lineWidth = haloWidth;
  for (let row = 0; row < STEPS; row++) {
    for (let column = 0; column < STEPS; column++) {
      const x = (column * size + size / 2 + column / STEPS) / scale;
      const y = (row * size + size / 2 + row / STEPS) / scale;
      tracePoint(context, style, x, y, radius);
      context.fill();
      context.stroke();
    }
  }
  return { image: canvas.transferToImageBitmap(), size };
}
