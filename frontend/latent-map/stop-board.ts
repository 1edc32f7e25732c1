import type { Place, Plane } from '../scatter-chart/plane';
import { coordinate, say, type Texts } from './texts';

/** What the visitor does with a walk's stops; places are in data units. */
export interface StopListener {
  /** A stop is on its way. */
  moving(stop: number, place: Place): void;
  /** It has been put down. */
  moved(stop: number, place: Place): void;
  /** The move was taken back. */
  backed(): void;
  removed(stop: number): void;
}

const STEPS = 40;
const FAR = 5;
/* How long keys rest before a stop counts as put down, in ms. */
const REST_MS = 400;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The stops of a walk as buttons over the canvas: to be dragged, moved by arrow keys, taken away by Delete. */
export class StopBoard {
  readonly #board: HTMLElement;
  readonly #listener: StopListener;
  readonly #buttons: HTMLButtonElement[] = [];
  #stops: readonly Place[] = [];
  #plane: Plane | undefined;
  #rest = 0;

  constructor(board: HTMLElement, listener: StopListener) {
    this.#board = board;
    this.#listener = listener;
  }

  place(stops: readonly Place[], plane: Plane, texts: Texts): void {
    this.#stops = stops;
    this.#plane = plane;
    for (const extra of this.#buttons.splice(stops.length)) {
      extra.remove();
    }
    for (const [index, { x, y }] of stops.entries()) {
      const button = (this.#buttons[index] ??= this.#board.appendChild(this.#create(index)));
      const name = say(texts, 'stop', index + 1, coordinate(x), coordinate(y));
      if (button.ariaLabel !== name) {
        button.ariaLabel = name;
        button.setAttribute('aria-description', say(texts, 'stopHelp'));
      }
      const left = plane.left(x);
      const top = plane.top(y);
      button.hidden = !plane.shows(left, top);
      button.style.translate = `${left.toFixed(1)}px ${top.toFixed(1)}px`;
    }
  }

  #create(index: number): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'map-stop';
    button.dataset.testid = 'map-stop';
    button.innerHTML = `<span>${index + 1}</span>`;
    this.#listenToPointer(button, index);
    button.addEventListener('keydown', (event) => this.#key(event, index));
    button.addEventListener('blur', () => this.#putDown(index));
    return button;
  }

  #listenToPointer(button: HTMLButtonElement, index: number): void {
    let start: { x: number; y: number; stop: Place } | undefined;
    const at = (event: PointerEvent): Place => ({
      x: start!.stop.x + (event.clientX - start!.x) / this.#plane!.scale,
      y: start!.stop.y - (event.clientY - start!.y) / this.#plane!.scale,
    });
    button.addEventListener('pointerdown', (event) => {
      if (event.button === 0) {
        start = { x: event.clientX, y: event.clientY, stop: this.#stops[index]! };
        button.setPointerCapture(event.pointerId);
      }
    });
    button.addEventListener('pointermove', (event) => {
      if (start) {
        this.#listener.moving(index, at(event));
      }
    });
    button.addEventListener('pointerup', (event) => {
      if (start && (event.clientX !== start.x || event.clientY !== start.y)) {
        this.#listener.moved(index, at(event));
      }
      start = undefined;
    });
    button.addEventListener('pointercancel', () => {
      start = undefined;
      this.#listener.backed();
    });
  }

  #key(event: KeyboardEvent, index: number): void {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const arrow = ARROWS[event.key];
    if (arrow) {
      const { width, height, scale } = this.#plane!;
      const step = ((event.shiftKey ? FAR : 1) * Math.min(width, height)) / STEPS / scale;
      const { x, y } = this.#stops[index]!;
      this.#listener.moving(index, { x: x + arrow[0] * step, y: y + arrow[1] * step });
      clearTimeout(this.#rest);
      this.#rest = window.setTimeout(() => this.#putDown(index), REST_MS);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      clearTimeout(this.#rest);
      this.#rest = 0;
      (this.#buttons[index + 1] ?? this.#buttons[index - 1])?.focus();
      this.#listener.removed(index);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #putDown(index: number): void {
    if (this.#rest) {
      clearTimeout(this.#rest);
      this.#rest = 0;
      this.#listener.moved(index, this.#stops[index]!);
    }
  }
}
