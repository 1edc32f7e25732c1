import { inkOf } from '../ink/appearance';
import { DIGIT_SIZE, decodeDigits } from '../ink/digit';
import { paintDigit } from '../ink/paint-digit';
import { BRUSH, type Content, PAD_SIZE, type Stroke } from './content';

/* Side of the trial canvas that tells whether an eraser left any ink. */
const TRIAL_SIZE = 140;

/** Paints contents on a canvas, as sharp as the screen allows. */
export class Surface {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d')!;
  }

  /**
   * Gives the canvas one pixel for each of the screen's.
   *
   * @param side of the pad in CSS pixels
   */
  resize(side: number): void {
    const pixels = Math.max(1, Math.round(side * devicePixelRatio));
    if (this.#canvas.width !== pixels) {
      this.#canvas.width = pixels;
      this.#canvas.height = pixels;
    }
  }

  /** Paints everything anew. */
  paint(content: Content): void {
    this.#context.setTransform(1, 0, 0, 1, 0, 0);
    this.#context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    if (content.picture) {
      this.#paintPicture(content.picture);
    }
    for (const stroke of content.strokes) {
      this.grow(stroke, 0);
    }
  }

  /** Adds the part of a stroke from its point `from` on to what is there. */
  grow(stroke: Stroke, from: number): void {
    const scale = this.#canvas.width / PAD_SIZE;
    this.#context.setTransform(scale, 0, 0, scale, 0, 0);
    paintStroke(this.#context, stroke, from, getComputedStyle(this.#canvas).color);
  }

  #paintPicture(picture: string): void {
    const digit = document.createElement('canvas');
    digit.width = DIGIT_SIZE;
    digit.height = DIGIT_SIZE;
    paintDigit(digit, decodeDigits(picture), inkOf(this.#canvas));
    this.#context.globalCompositeOperation = 'source-over';
    this.#context.imageSmoothingEnabled = false;
    this.#context.drawImage(digit, 0, 0, this.#canvas.width, this.#canvas.height);
  }
}

/** Whether any ink is left of these strokes. */
export function leavesInk(strokes: readonly Stroke[]): boolean {
  if (!strokes.some((stroke) => stroke.eraser)) {
    return strokes.length > 0;
  }
  const canvas = document.createElement('canvas');
  canvas.width = TRIAL_SIZE;
  canvas.height = TRIAL_SIZE;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.scale(TRIAL_SIZE / PAD_SIZE, TRIAL_SIZE / PAD_SIZE);
  for (const stroke of strokes) {
    paintStroke(context, stroke, 0, 'black');
  }
  const { data } = context.getImageData(0, 0, TRIAL_SIZE, TRIAL_SIZE);
  /* Faint traces along the edge of an erased line are no ink. */
  return data.some((value, index) => index % 4 === 3 && value > 64);
}

function paintStroke(context: CanvasRenderingContext2D, stroke: Stroke, from: number, ink: string): void {
  const { eraser, points, widths } = stroke;
  context.globalCompositeOperation = eraser ? 'destination-out' : 'source-over';
  context.fillStyle = ink;
  context.strokeStyle = ink;
  context.beginPath();
  if (points.length === 2) {
    context.arc(points[0], points[1], (widths?.[0] ?? BRUSH) / 2, 0, 2 * Math.PI);
    context.fill();
    return;
  }
  context.lineWidth = BRUSH;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const start = 2 * Math.max(0, from - 1);
  if (widths && start === 0) {
    context.arc(points[0], points[1], widths[0] / 2, 0, 2 * Math.PI);
    context.fill();
    context.beginPath();
  }
  context.moveTo(points[start], points[start + 1]);
  for (let i = start + 2; i < points.length; i += 2) {
    context.lineTo(points[i], points[i + 1]);
    if (widths) {
      /* A path has one width: each segment is a path of its own. */
      context.lineWidth = widths[i / 2];
      context.stroke();
      context.beginPath();
      context.moveTo(points[i], points[i + 1]);
    }
  }
  context.stroke();
}
