import { html, type TemplateResult } from 'lit';
import { inkOf, type Rgb } from '../ink/appearance';
import { DIGIT_SIZE, decodeDigits } from '../ink/digit';
import { InkElement } from '../ink/ink-element';
import { paintDigit } from '../ink/paint-digit';
import { adoptStyles } from '../ink/styles';
import { differences } from './differences';
import styles from './error-tile.css?inline';

adoptStyles(styles);

/* Side of the canvas: enough for lines within a pixel of the digit. */
const SIDE = 12 * DIGIT_SIZE;

/* Hatching: from line to line, and the width of a line, in pixels of the canvas. */
const PITCH = 14;
const LINE = 6;

/* How much of the rebuilt digit shines through. */
const FAINT = 0.16;

/**
 * Where a rebuilt digit's error sits: full ink where it has too much, hatched where ink is missing, as opaque as the
 * two differ there, over a faint picture of the rebuilt digit. `input` and `output` are 784 bytes in base64 each.
 */
export class ErrorTile extends InkElement {
  static override readonly properties = { input: { attribute: false }, output: { attribute: false } };

  declare input: string;
  declare output: string;

  constructor() {
    super();
    this.input = '';
    this.output = '';
  }

  protected override render(): TemplateResult {
    return html`<canvas width=${SIDE} height=${SIDE} aria-hidden="true"></canvas>`;
  }

  protected override updated(): void {
    this.repaint();
  }

  protected override repaint(): void {
    const canvas = this.querySelector('canvas')!;
    const context = canvas.getContext('2d')!;
    context.clearRect(0, 0, SIDE, SIDE);
    if (!this.input || !this.output) {
      return;
    }
    const output = decodeDigits(this.output);
    const { surplus, missing } = differences(decodeDigits(this.input), output);
    const ink = inkOf(canvas);
    context.globalAlpha = FAINT;
    context.drawImage(layer(output, ink), 0, 0);
    context.globalAlpha = 1;
    context.drawImage(layer(surplus, ink), 0, 0);
    context.drawImage(hatched(layer(missing, ink), ink), 0, 0);
  }
}

/* Pixels of ink, each a square of the canvas. */
function layer(intensities: Uint8Array, ink: Rgb): HTMLCanvasElement {
  const small = canvasOf(DIGIT_SIZE);
  paintDigit(small, intensities, ink);
  const large = canvasOf(SIDE);
  const context = large.getContext('2d')!;
  context.imageSmoothingEnabled = false;
  context.drawImage(small, 0, 0, SIDE, SIDE);
  return large;
}

/* What is there, in diagonal lines alone. */
function hatched(full: HTMLCanvasElement, [red, green, blue]: Rgb): HTMLCanvasElement {
  const context = full.getContext('2d')!;
  context.globalCompositeOperation = 'destination-in';
  context.strokeStyle = `rgb(${red} ${green} ${blue})`;
  context.lineWidth = LINE;
  context.beginPath();
  for (let at = -SIDE; at < SIDE; at += PITCH) {
    context.moveTo(at, SIDE);
    context.lineTo(at + SIDE, 0);
  }
  context.stroke();
  return full;
}

function canvasOf(side: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  return canvas;
}

customElements.define('error-tile', ErrorTile);
