import { decodeDigits } from '../ink/digit';
import { paintDigit } from '../ink/paint-digit';
import type { Place, Plane } from '../scatter-chart/plane';
import type { Theme } from '../scatter-chart/theme';
import { Measured } from './measured';

/** A picture pinned to a place, with a text beside it or a letter on its corner. */
export interface Pin {
  at: Place;
  pixels: string;
  text?: string;
  letter?: string;
  below?: boolean;
}

const EDGE = 8;
const GAP = 13;

/** Pins over the canvas. They stay within its width: where a pin would stick out, only its tail stays in place. */
export class PinBoard {
  readonly #board: HTMLElement;
  readonly #elements: HTMLElement[] = [];
  readonly #sizes: Measured[] = [];
  readonly #drawn: string[] = [];
  #again = () => {};

  constructor(board: HTMLElement) {
    this.#board = board;
  }

  /** Draws the pictures anew at the next `place`, because colours are others. */
  reset(): void {
    this.#drawn.length = 0;
  }

  place(pins: readonly Pin[], plane: Plane, theme: Theme, roof: number): void {
    for (const extra of this.#elements.splice(pins.length)) {
      extra.remove();
    }
    this.#sizes.splice(pins.length);
    this.#drawn.length = Math.min(this.#drawn.length, pins.length);
    for (const [index, pin] of pins.entries()) {
      const element = (this.#elements[index] ??= this.#board.appendChild(createPin()));
      const size = (this.#sizes[index] ??= new Measured(element, () => this.#again()));
      const content = [pin.pixels, pin.text, pin.letter].join();
      if (this.#drawn[index] !== content) {
        this.#drawn[index] = content;
        paintDigit(element.querySelector('canvas')!, decodeDigits(pin.pixels), theme.rgb('--ink'));
        element.querySelector('.text')!.textContent = pin.text ?? '';
        element.querySelector('.letter')!.textContent = pin.letter ?? '';
      }
      const left = plane.left(pin.at.x);
      const top = plane.top(pin.at.y);
      element.hidden = !plane.shows(left, top);
      if (!element.hidden) {
        put(element, size, left, top, plane.width, pin.below ?? top - size.height - GAP < roof);
      }
    }
    this.#again = () => this.place(pins, plane, theme, roof);
  }
}

function put(element: HTMLElement, size: Measured, left: number, top: number, width: number, below: boolean): void {
  const half = size.width / 2;
  const middle = Math.min(Math.max(left, half + EDGE), width - half - EDGE);
  const edge = below ? top + GAP : top - GAP - size.height;
  const place = `${Math.round(middle - half)}px ${Math.round(edge)}px`;
  const tail = `${Math.round(Math.min(Math.max(left - middle + half, 12), 2 * half - 12))}px`;
  // What is written is worked out anew by the browser, even if it is the same.
  if (element.style.translate !== place || element.style.getPropertyValue('--tail') !== tail) {
    element.classList.toggle('below', below);
    element.style.translate = place;
    element.style.setProperty('--tail', tail);
  }
}

function createPin(): HTMLElement {
  const pin = document.createElement('div');
  pin.className = 'map-pin';
  pin.innerHTML = '<canvas width="28" height="28"></canvas><span class="text"></span><span class="letter"></span>';
  return pin;
}
