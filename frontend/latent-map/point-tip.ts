import type { Plane } from '../scatter-chart/plane';
import type { Theme } from '../scatter-chart/theme';
import { beside } from './beside';
import { DigitPair } from './digit-pair';
import type { DigitPictures } from './digit-pictures';
import type { DecodedPlane } from './plane-decoder';
import type { TestPoint } from './marks';
import { say, type Texts } from './texts';

const OFFSET = 14;
const LINGER_MS = 60;

/** The test digit under the mouse and what becomes of it, below and to the right of it, where the loupe is not. */
export class PointTip {
  readonly #element = document.createElement('div');
  readonly #name = document.createElement('span');
  readonly #pair: DigitPair;
  #point: TestPoint | undefined;
  #timer = 0;

  constructor(host: HTMLElement, pictures: DigitPictures) {
    this.#pair = new DigitPair(pictures);
    this.#element.className = 'map-tip';
    this.#element.hidden = true;
    this.#element.append(this.#name, this.#pair.element);
    host.append(this.#element);
  }

  set decodeUrl(url: string) {
    this.#pair.decoder.url = url;
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#point = undefined;
    this.#pair.cancel();
    this.#element.hidden = true;
  }

  show(point: TestPoint, decoded: DecodedPlane | undefined, plane: Plane, theme: Theme, texts: Texts): void {
    if (point === this.#point) {
      return;
    }
    this.hide();
    this.#point = point;
    this.#name.textContent = say(texts, 'testDigit', point.label, point.index);
    // Passing over a point on the way to another one fetches nothing.
    this.#timer = window.setTimeout(() => {
      void this.#pair.show(point, decoded, theme, texts).then(() => {
        this.#element.hidden = false;
        this.place(plane);
      });
    }, LINGER_MS);
  }

  /** Follows the point when the view changes. */
  place(plane: Plane): void {
    if (this.#point && !this.#element.hidden) {
      beside(this.#element, plane, this.#point, OFFSET);
    }
  }
}
