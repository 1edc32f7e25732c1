import { paintDigit } from '../ink/paint-digit';
import type { Place, Plane } from '../scatter-chart/plane';
import { adoptStyles } from '../scatter-chart/styles';
import type { Theme } from '../scatter-chart/theme';
import css from './opening.css?inline';
import type { DecodedPlane } from './plane-decoder';
import { placeOnTour, tourMs } from './tour';

adoptStyles(css);

const GAP = 16;
const INPUTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
const still = matchMedia('(prefers-reduced-motion: reduce)');

/* Whether the visitor has done anything since the page was opened, and who waits for that. */
let touched = false;
const waiting = new Set<() => void>();

for (const type of INPUTS) {
  addEventListener(type, onInput, { capture: true, passive: true });
}

function onInput(event: Event): void {
  // Browsers also report a pointer that rests where the page has just appeared.
  if (event instanceof PointerEvent && event.type === 'pointermove' && !event.movementX && !event.movementY) {
    return;
  }
  touched = true;
  INPUTS.forEach((type) => removeEventListener(type, onInput, { capture: true }));
  waiting.forEach((stop) => stop());
  waiting.clear();
}

/**
 * The walk that an untouched page shows: from cloud to cloud and back, once, with what is decoded on the way. It asks
 * nobody for anything, ends with the first input, and never begins for those who asked for less motion.
 */
export class Opening {
  readonly #card: HTMLElement;
  readonly #caption: HTMLElement;
  readonly #stopped: () => void;
  #places: readonly Place[] = [];
  #tour: readonly Place[] = [];
  #start = 0;

  /** @param stopped is called when the map must be painted without it */
  constructor(host: HTMLElement, stopped: () => void) {
    this.#card = document.createElement('div');
    this.#card.className = 'map-opening';
    this.#card.hidden = true;
    this.#card.innerHTML = '<canvas width="28" height="28"></canvas>';
    this.#caption = document.createElement('p');
    this.#caption.className = 'map-opening-caption';
    this.#caption.hidden = true;
    host.append(this.#card, this.#caption);
    this.#stopped = stopped;
  }

  /**
   * Says what is going to be shown, so that it is there with the first paint, unless the visitor was faster.
   *
   * @param places from the first to the last and back
   */
  announce(places: readonly Place[], caption: string): void {
    if (touched || still.matches || document.hidden || places.length < 2 || this.#places.length > 0) {
      return;
    }
    this.#places = [...places, places[0]!];
    this.#caption.textContent = caption;
    this.#caption.hidden = false;
    waiting.add(() => this.stop());
  }

  /** Begins what was announced. */
  begin(): void {
    if (!this.#caption.hidden) {
      this.#tour = this.#places;
      this.#start = performance.now();
      setTimeout(() => this.stop(), tourMs(this.#tour));
    }
  }

  stop(): void {
    if (!this.#caption.hidden) {
      this.#tour = [];
      this.#card.hidden = true;
      this.#caption.hidden = true;
      this.#stopped();
    }
  }

  get playing(): boolean {
    return this.#tour.length > 0;
  }

  /** Paints the way and where it has come to. */
  paint(context: CanvasRenderingContext2D, plane: Plane, theme: Theme): void {
    const here = this.#here;
    const disc = (radius: number, color: string) => {
      context.beginPath();
      context.arc(plane.left(here.x), plane.top(here.y), radius, 0, 2 * Math.PI);
      context.fillStyle = theme.color(color);
      context.fill();
    };
    context.save();
    context.lineCap = 'round';
    context.beginPath();
    for (const { x, y } of this.#tour) {
      context.lineTo(plane.left(x), plane.top(y));
    }
    context.lineWidth = 2;
    context.strokeStyle = theme.color('--edge');
    context.setLineDash([1, 6]);
    context.stroke();
    disc(12, '--paper');
    disc(10, '--ink');
    disc(4, '--paper');
    context.restore();
  }

  /** Puts the card with what is decoded here above the place. */
  place(plane: Plane, theme: Theme, decoded: DecodedPlane | undefined): void {
    const { x, y } = this.#here;
    const pixels = decoded?.at(x, y);
    this.#card.hidden = !pixels;
    if (pixels) {
      paintDigit(this.#card.querySelector('canvas')!, pixels, theme.rgb('--ink'));
      const left = plane.left(x) - this.#card.offsetWidth / 2;
      const top = plane.top(y) - GAP - this.#card.offsetHeight;
      this.#card.style.translate = `${left.toFixed(1)}px ${top.toFixed(1)}px`;
    }
  }

  get #here(): Place {
    return placeOnTour(this.#tour, performance.now() - this.#start);
  }
}
