import { paintDigit } from '../ink/paint-digit';
import type { Plane } from '../scatter-chart/plane';
import type { Theme } from '../scatter-chart/theme';
import { loadGrey } from './grey';
import type { TestPoint } from './marks';

const OFFSET = 14;
const EDGE = 8;
const LINGER_MS = 60;

/** The picture of the test digit under the mouse, below and to the right of it, where the loupe is not. */
export class PointTip {
  /** An address with {index} in it; empty for no pictures. */
  url = '';

  readonly #element: HTMLElement;
  readonly #pictures = new Map<number, Promise<Uint8Array>>();
  #point: TestPoint | undefined;
  #timer = 0;

  constructor(host: HTMLElement) {
    this.#element = document.createElement('div');
    this.#element.className = 'map-tip';
    this.#element.hidden = true;
    this.#element.innerHTML = '<canvas width="28" height="28"></canvas><span></span>';
    host.append(this.#element);
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#point = undefined;
    this.#element.hidden = true;
  }

  show(point: TestPoint, text: string, plane: Plane, theme: Theme): void {
    if (point === this.#point) {
      return;
    }
    this.hide();
    this.#point = point;
    this.#element.querySelector('span')!.textContent = text;
    // Passing over a point on the way to another one fetches nothing.
    this.#timer = window.setTimeout(() => void this.#open(point, plane, theme), LINGER_MS);
  }

  async #open(point: TestPoint, plane: Plane, theme: Theme): Promise<void> {
    const canvas = this.#element.querySelector('canvas')!;
    const picture = await this.#picture(point.index);
    if (point !== this.#point) {
      return;
    }
    canvas.hidden = picture === undefined;
    if (picture) {
      paintDigit(canvas, picture, theme.rgb('--ink'));
    }
    this.#element.hidden = false;
    this.place(plane);
  }

  /** Follows the point when the view changes. */
  place(plane: Plane): void {
    if (this.#point && !this.#element.hidden) {
      const { offsetWidth: width, offsetHeight: height } = this.#element;
      const left = plane.left(this.#point.x);
      const top = plane.top(this.#point.y);
      const x = left + OFFSET + width + EDGE <= plane.width ? left + OFFSET : left - OFFSET - width;
      const y = top + OFFSET + height + EDGE <= plane.height ? top + OFFSET : top - OFFSET - height;
      this.#element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    }
  }

  async #picture(index: number): Promise<Uint8Array | undefined> {
    if (!this.url) {
      return undefined;
    }
    let picture = this.#pictures.get(index);
    if (!picture) {
      picture = loadGrey(this.url.replace('{index}', String(index))).then(({ values }) => values);
      this.#pictures.set(index, picture);
    }
    try {
      return await picture;
    } catch {
      this.#pictures.delete(index);
      return undefined;
    }
  }
}
