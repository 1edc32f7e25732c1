import { decodeDigits } from '../ink/digit';
import { paintDigit } from '../ink/paint-digit';
import type { Plane } from '../scatter-chart/plane';
import { adoptStyles } from '../scatter-chart/styles';
import type { Theme } from '../scatter-chart/theme';
import { CALLOUT_SIZE, type CalloutPlace, calloutPlaces, type Surroundings } from './callout-places';
import css from './callouts.css?inline';
import type { DigitMark } from './marks';

adoptStyles(css);

/** Dashed cards with the picture of a place, beside the place, where there is room for them. */
export class CalloutBoard {
  readonly #board: HTMLElement;
  readonly #elements: HTMLElement[] = [];
  #drawn: readonly DigitMark[] = [];

  constructor(board: HTMLElement) {
    this.#board = board;
  }

  /** Draws the pictures anew at the next `place`, because colours are others. */
  reset(): void {
    this.#drawn = [];
  }

  place(callouts: readonly DigitMark[], plane: Plane, theme: Theme, around: Surroundings): void {
    if (this.#drawn !== callouts) {
      this.#drawn = callouts;
      this.#draw(callouts, theme);
    }
    const spots = callouts.map(({ x, y }) => ({ left: plane.left(x), top: plane.top(y) }));
    for (const [index, place] of calloutPlaces(spots, around).entries()) {
      const element = this.#elements[index]!;
      element.hidden = place === undefined;
      if (place) {
        put(element, place, spots[index]!.left);
      }
    }
  }

  #draw(callouts: readonly DigitMark[], theme: Theme): void {
    for (const extra of this.#elements.splice(callouts.length)) {
      extra.remove();
    }
    for (const [index, { pixels }] of callouts.entries()) {
      const element = (this.#elements[index] ??= this.#board.appendChild(createCallout()));
      paintDigit(element.querySelector('canvas')!, decodeDigits(pixels), theme.rgb('--ink'));
    }
  }
}

function put(element: HTMLElement, { box, below }: CalloutPlace, left: number): void {
  element.classList.toggle('below', below);
  element.style.translate = `${Math.round(box.left)}px ${Math.round(box.top)}px`;
  element.style.setProperty('--tail', `${Math.round(left - box.left)}px`);
}

function createCallout(): HTMLElement {
  const callout = document.createElement('div');
  callout.className = 'map-callout';
  callout.style.width = callout.style.height = `${CALLOUT_SIZE}px`;
  callout.innerHTML = '<canvas width="28" height="28"></canvas>';
  return callout;
}
