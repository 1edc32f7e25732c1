import { paintDigit } from '../ink/paint-digit';
import type { Plane } from '../scatter-chart/plane';
import type { Probe } from '../scatter-chart/probe';
import type { Theme } from '../scatter-chart/theme';
import { ExactDecoder } from './exact-decoder';
import { Measured } from './measured';
import type { DecodedPlane } from './plane-decoder';

const OFFSET = 20;
const EDGE = 8;

const LAYOUT = `<canvas width="28" height="28"></canvas>
  <div class="title"></div><div class="coordinates"></div><div class="region"></div>`;

/** What the loupe says about a place. */
export interface LoupeText {
  title: string;
  coordinates: string;
  region: string;
}

/** What is decoded where the visitor points: at once by the decoder in the browser, exactly after a rest. */
export class Loupe {
  readonly decoder = new ExactDecoder();
  readonly #element: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #texts: readonly HTMLElement[];
  readonly #size: Measured;
  #place = '';
  #put = () => {};

  constructor(host: HTMLElement) {
    this.#element = document.createElement('div');
    this.#element.className = 'map-loupe';
    this.#element.dataset.testid = 'loupe';
    this.#element.hidden = true;
    this.#element.innerHTML = LAYOUT;
    this.#canvas = this.#element.querySelector('canvas')!;
    this.#texts = [...this.#element.querySelectorAll('div')];
    this.#size = new Measured(this.#element, () => this.#put());
    host.append(this.#element);
  }

  hide(): void {
    // Each frame of a map in motion comes here.
    if (!this.#element.hidden) {
      this.decoder.cancel();
      this.#element.hidden = true;
      this.#place = '';
    }
  }

  show(probe: Probe, plane: Plane, theme: Theme, decoded: DecodedPlane | undefined, text: LoupeText): void {
    this.#element.hidden = false;
    const { x, y } = probe.at;
    const place = `${x},${y}`;
    if (this.#place !== place) {
      this.#place = place;
      this.#draw(decoded?.at(x, y) ?? null, theme);
      this.decoder.ask(x, y, (pixels) => this.#draw(pixels, theme));
      this.#write(text);
    }
    this.#put = () => this.#putAt(probe.left, probe.top, plane);
    this.#put();
  }

  /** Draws the picture anew at the next `show`, because colours are others or the decoder has come. */
  reset(): void {
    this.#place = '';
  }

  #draw(pixels: ArrayLike<number> | null, theme: Theme): void {
    paintDigit(this.#canvas, pixels, theme.rgb('--ink'));
  }

  #write({ title, coordinates, region }: LoupeText): void {
    for (const [index, text] of [title, coordinates, region].entries()) {
      if (this.#texts[index]!.textContent !== text) {
        this.#texts[index]!.textContent = text;
      }
    }
  }

  #putAt(left: number, top: number, plane: Plane): void {
    const { width, height } = this.#size;
    const fits = left + OFFSET + width + EDGE <= plane.width;
    const x = fits ? left + OFFSET : Math.max(EDGE, left - OFFSET - width);
    const y = Math.min(Math.max(EDGE, top - OFFSET - height), plane.height - height - EDGE);
    this.#element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  }
}
