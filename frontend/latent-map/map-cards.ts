import type { Probe } from '../scatter-chart/probe';
import { Loupe } from './loupe';
import type { Scene } from './map-painter';
import type { DigitMark, TestPoint } from './marks';
import { type Pin, PinBoard } from './pins';
import { PointTip } from './point-tip';
import { regionOf } from './region';
import { coordinate, say } from './texts';

/** What stands over a map's canvas as elements: pins, the loupe, a test digit's picture. */
export class MapCards {
  readonly #pins: PinBoard;
  readonly #loupe: Loupe;
  readonly #tip: PointTip;

  constructor(host: HTMLElement) {
    this.#pins = new PinBoard(host);
    this.#tip = new PointTip(host);
    this.#loupe = new Loupe(host);
  }

  set decodeUrl(url: string) {
    this.#loupe.decoder.url = url;
  }

  set testImageUrl(url: string) {
    this.#tip.url = url;
  }

  /** Draws all pictures anew, because colours are others or the atlas has come. */
  reset(): void {
    this.#pins.reset();
    this.#loupe.reset();
  }

  hide(): void {
    this.#loupe.hide();
    this.#tip.hide();
  }

  place(scene: Scene, probe: Probe, digit: DigitMark | null): void {
    const { plane, theme, texts, roof } = scene;
    this.#pins.place(pinsOf(scene, digit), plane, theme, roof);
    // While a walk plays, a loupe would cover it; fingers and keys ask for one expressly.
    if (probe.by === undefined || (probe.by === 'mouse' && scene.walk)) {
      this.#loupe.hide();
    } else {
      const { x, y } = probe.at;
      this.#loupe.show(probe, plane, theme, scene.atlas, {
        title: say(texts, 'decodedHere'),
        coordinates: `${coordinate(x)}, ${coordinate(y)}`,
        region: regionOf(scene.digits, x, y, texts),
      });
    }
    this.#tip.place(plane);
  }

  showTip(point: TestPoint | undefined, scene: Scene): void {
    if (point) {
      this.#tip.show(point, say(scene.texts, 'testDigit', point.label, point.index), scene.plane, scene.theme);
    } else {
      this.#tip.hide();
    }
  }
}

function pinsOf({ walk, digit, texts }: Scene, mark: DigitMark | null): Pin[] {
  if (walk) {
    const { a, b } = walk;
    const bAbove = b.y > a.y;
    return [
      { at: a, pixels: a.pixels, letter: 'A', below: bAbove },
      { at: b, pixels: b.pixels, letter: 'B', below: !bAbove },
    ];
  }
  return digit && mark ? [{ at: digit, pixels: mark.pixels, text: say(texts, 'yourDigit') }] : [];
}
