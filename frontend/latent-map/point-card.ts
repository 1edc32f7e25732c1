import type { Plane } from '../scatter-chart/plane';
import type { Theme } from '../scatter-chart/theme';
import { beside } from './beside';
import { DigitPair } from './digit-pair';
import type { DigitPictures } from './digit-pictures';
import type { DecodedPlane } from './plane-decoder';
import type { TestPoint } from './marks';
import { say, type Texts } from './texts';

/** What a test digit can be taken for. */
export type PointUse = 'digit' | 'a' | 'b' | 'stop';

const OFFSET = 12;
/* How long a press may last that closes the card. */
const DISMISSAL_MS = 500;
const USES: Readonly<Record<PointUse, string>> = {
  digit: 'useAsDigit',
  a: 'useAsA',
  b: 'useAsB',
  stop: 'useAsStop',
};

/** Asks what a test digit is wanted for. Escape, a press elsewhere or moving on closes it; focus goes back to the map. */
export class PointCard {
  readonly #element = document.createElement('div');
  readonly #name = document.createElement('span');
  readonly #buttons = document.createElement('div');
  readonly #pair: DigitPair;
  readonly #chosen: (point: TestPoint, use: PointUse) => void;
  readonly #closed: () => void;
  readonly #outside = (event: Event) => {
    if (!this.#element.contains(event.target as Node)) {
      this.#dismissal = performance.now();
      this.close();
    }
  };
  #point: TestPoint | undefined;
  #dismissal = -Infinity;

  /** @param closed is called after a choice and after Escape, when the focus has nowhere to be */
  constructor(
    host: HTMLElement,
    pictures: DigitPictures,
    chosen: (point: TestPoint, use: PointUse) => void,
    closed: () => void,
  ) {
    this.#pair = new DigitPair(pictures);
    this.#chosen = chosen;
    this.#closed = closed;
    this.#element.className = 'map-card';
    this.#element.dataset.testid = 'point-card';
    this.#element.setAttribute('role', 'dialog');
    this.#element.hidden = true;
    this.#buttons.className = 'uses';
    this.#element.append(this.#name, this.#pair.element, this.#buttons);
    this.#element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        this.close();
        this.#closed();
      }
    });
    host.append(this.#element);
  }

  set decodeUrl(url: string) {
    this.#pair.decoder.url = url;
  }

  get open(): boolean {
    return this.#point !== undefined;
  }

  /** Whether a press elsewhere has just closed it. */
  get dismissed(): boolean {
    return performance.now() - this.#dismissal < DISMISSAL_MS;
  }

  show(
    point: TestPoint,
    uses: readonly PointUse[],
    decoded: DecodedPlane | undefined,
    plane: Plane,
    theme: Theme,
    texts: Texts,
  ): void {
    this.#point = point;
    const name = say(texts, 'testDigit', point.label, point.index);
    this.#name.textContent = name;
    this.#element.setAttribute('aria-label', name);
    this.#buttons.replaceChildren(...uses.map((use) => this.#button(use, texts)));
    void this.#pair.show(point, decoded, theme, texts);
    this.#element.hidden = false;
    this.place(plane);
    this.#buttons.querySelector('button')!.focus({ preventScroll: true });
    document.addEventListener('pointerdown', this.#outside, { capture: true });
  }

  close(): void {
    this.#point = undefined;
    this.#pair.cancel();
    this.#element.hidden = true;
    document.removeEventListener('pointerdown', this.#outside, { capture: true });
  }

  /** Follows the point when the view changes; closes when it has left the canvas. */
  place(plane: Plane): void {
    if (!this.#point) {
      return;
    }
    if (plane.shows(plane.left(this.#point.x), plane.top(this.#point.y))) {
      beside(this.#element, plane, this.#point, OFFSET);
    } else {
      this.close();
    }
  }

  #button(use: PointUse, texts: Texts): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.use = use;
    button.textContent = say(texts, USES[use]);
    button.addEventListener('click', () => {
      const point = this.#point;
      this.close();
      this.#closed();
      if (point) {
        this.#chosen(point, use);
      }
    });
    return button;
  }
}
