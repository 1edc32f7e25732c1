import { paintDigit } from '../ink/paint-digit';
import type { Theme } from '../scatter-chart/theme';
import type { DigitPictures } from './digit-pictures';
import { ExactDecoder } from './exact-decoder';
import type { TestPoint } from './marks';
import type { DecodedPlane } from './plane-decoder';
import { say, type Texts } from './texts';

const LAYOUT = `<figure><canvas width="28" height="28"></canvas><figcaption></figcaption></figure>
  <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10h11.500M11 5.500l4.500 4.500-4.500 4.500"/></svg>
  <figure><canvas width="28" height="28"></canvas><figcaption></figcaption></figure>`;

/** A test digit beside what is decoded from its code: at once by the decoder in the browser, exactly after a rest. */
export class DigitPair {
  readonly element = document.createElement('div');
  readonly decoder = new ExactDecoder();
  readonly #original: HTMLCanvasElement;
  readonly #rebuilt: HTMLCanvasElement;
  readonly #pictures: DigitPictures;
  #point: TestPoint | undefined;

  constructor(pictures: DigitPictures) {
    this.#pictures = pictures;
    this.element.className = 'map-pair';
    this.element.innerHTML = LAYOUT;
    [this.#original, this.#rebuilt] = this.element.querySelectorAll('canvas') as unknown as [
      HTMLCanvasElement,
      HTMLCanvasElement,
    ];
  }

  /** Resolves when the pictures are there, or never for a point that was followed by another. */
  async show(point: TestPoint, decoded: DecodedPlane | undefined, theme: Theme, texts: Texts): Promise<void> {
    this.#point = point;
    const [original, rebuilt] = this.element.querySelectorAll('figcaption');
    original!.textContent = say(texts, 'original');
    rebuilt!.textContent = say(texts, 'rebuilt');
    const paint = (canvas: HTMLCanvasElement, pixels: ArrayLike<number> | null) =>
      paintDigit(canvas, pixels, theme.rgb('--ink'));
    paint(this.#rebuilt, decoded?.at(point.x, point.y) ?? null);
    this.decoder.ask(point.x, point.y, (pixels) => paint(this.#rebuilt, pixels));
    const picture = await this.#pictures.of(point.index);
    if (point !== this.#point) {
      return new Promise(() => {});
    }
    paint(this.#original, picture ?? null);
  }

  cancel(): void {
    this.#point = undefined;
    this.decoder.cancel();
  }
}
