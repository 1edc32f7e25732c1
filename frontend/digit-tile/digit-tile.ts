import { html, type TemplateResult } from 'lit';
import { inkOf } from '../ink/appearance';
import { DIGIT_SIZE, decodeBytes } from '../ink/digit';
import { InkElement } from '../ink/ink-element';
import { paintDigit } from '../ink/paint-digit';
import { adoptStyles } from '../ink/styles';
import styles from './digit-tile.css?inline';

adoptStyles(styles);

/* From here on pixels are shown as squares, each a whole number of CSS pixels wide. */
const PIXELATED_FROM = 2 * DIGIT_SIZE;

/**
 * One digit of 28x28 in the colour of ink. CSS gives the element its size (56 px unless told); the digit takes the largest
 * whole multiple of 28 px in it, or all of it when it is smaller than 56 px. Attribute `framed`: on a piece of
 * paper with a frame, which is dashed while there is no digit (`data-empty`).
 */
export class DigitTile extends InkElement {
  static override readonly properties = { pixels: { attribute: false } };

  /** 784 bytes in base64, or those of another square, row-major, 0 = paper, 255 = ink; null for no digit. */
  declare pixels: string | null;

  readonly #sizes = new ResizeObserver(([entry]) => this.#fit(entry.contentRect));

  constructor() {
    super();
    this.pixels = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override render(): TemplateResult {
    return html`<canvas width=${DIGIT_SIZE} height=${DIGIT_SIZE} aria-hidden="true"></canvas>`;
  }

  protected override updated(): void {
    this.toggleAttribute('data-empty', !this.pixels);
    this.repaint();
  }

  protected override repaint(): void {
    const canvas = this.#canvas!;
    const picture = this.pixels ? decodeBytes(this.pixels) : null;
    const side = picture ? Math.sqrt(picture.length) : DIGIT_SIZE;
    if (canvas.width !== side) {
      canvas.width = side;
      canvas.height = side;
    }
    paintDigit(canvas, picture, inkOf(canvas));
  }

  get #canvas(): HTMLCanvasElement | null {
    return this.querySelector(':scope > canvas');
  }

  #fit({ width, height }: DOMRectReadOnly): void {
    const room = Math.min(width, height);
    const pixelated = room >= PIXELATED_FROM;
    const side = pixelated ? Math.floor(room / DIGIT_SIZE) * DIGIT_SIZE : room;
    this.toggleAttribute('data-pixelated', pixelated);
    const style = this.#canvas?.style;
    style?.setProperty('inline-size', `${side}px`);
    style?.setProperty('block-size', `${side}px`);
  }
}

customElements.define('digit-tile', DigitTile);
