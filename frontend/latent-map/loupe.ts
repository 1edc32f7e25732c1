import { paintDigit } from '../ink/paint-digit';
import type { Plane } from '../scatter-chart/plane';
import type { Probe } from '../scatter-chart/probe';
import type { Theme } from '../scatter-chart/theme';
import { ExactDecoder } from './exact-decoder';

const OFFSET = 20;
const EDGE = 8;

const LAYOUT = `<canvas width="28" height="28"></canvas>
  <div class="title"></div><div class="coordinates"></div><div class="region"></div>`;

/** What is known of the decoded plane without asking anyone. */
export interface DecodedPlane {
  at(x: number, y: number): ArrayLike<number> | undefined;
}

/** What the loupe says about a place. */
export interface LoupeText {
  title: string;
  coordinates: string;
  region: string;
}

/** What is decoded where the visitor points: at once from the atlas, exactly after a rest. */
export class Loupe {
  readonly decoder = new ExactDecoder();
  readonly #element: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  #place = '';

  constructor(host: HTMLElement) {
    this.#element = document.createElement('div');
    this.#element.className = 'map-loupe';
    this.#element.dataset.testid = 'loupe';
    this.#element.hidden = true;
    this.#element.innerHTML = LAYOUT;
    this.#canvas = this.#element.querySelector('canvas')!;
    host.append(this.#element);
  }

  hide(): void {
    this.decoder.cancel();
    this.#element.hidden = true;
    this.#place = '';
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
    this.#put(probe.left, probe.top, plane);
  }

  /** Draws the picture anew at the next `show`, because colours are others or the atlas has come. */
  reset(): void {
    this.#place = '';
  }

  #draw(pixels: ArrayLike<number> | null, theme: Theme): void {
    paintDigit(this.#canvas, pixels, theme.rgb('--ink'));
  }

  #write({ title, coordinates, region }: LoupeText): void {
    for (const [part, text] of Object.entries({ title, coordinates, region })) {
      this.#element.querySelector(`.${part}`)!.textContent = text;
    }
  }

  #put(left: number, top: number, plane: Plane): void {
    const { offsetWidth: width, offsetHeight: height } = this.#element;
    const fits = left + OFFSET + width + EDGE <= plane.width;
    const x = fits ? left + OFFSET : Math.max(EDGE, left - OFFSET - width);
    const y = Math.min(Math.max(EDGE, top - OFFSET - height), plane.height - height - EDGE);
    this.#element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  }
}
