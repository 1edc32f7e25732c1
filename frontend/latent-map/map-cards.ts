import type { Place } from '../scatter-chart/plane';
import type { Probe } from '../scatter-chart/probe';
import type { Surroundings } from './callout-places';
import { CalloutBoard } from './callouts';
import { Loupe } from './loupe';
import type { Scene } from './map-painter';
import type { DigitMark, TestPoint } from './marks';
import { MomentPlane } from './moment';
import { type Pin, PinBoard } from './pins';
import { PointTip } from './point-tip';
import { regionOf } from './region';
import { coordinate, say } from './texts';

/** What callouts keep clear of: samples always, points if they can. */
export interface Crowd {
  samples: readonly Place[];
  points: readonly Place[];
}

/* Pixels that axis text, key and zoom buttons take, or on a phone the choice of the model. */
const FOOT = { wide: 72, compact: 60 };
const ZOOM_BUTTONS = { width: 64, height: 180 };
const SIDE = 8;

/** What stands over a map's canvas as elements: pins, the loupe, a test digit's picture. */
export class MapCards {
  readonly #pins: PinBoard;
  readonly #callouts: CalloutBoard;
  readonly #loupe: Loupe;
  readonly #tip: PointTip;

  constructor(host: HTMLElement) {
    this.#pins = new PinBoard(host);
    this.#callouts = new CalloutBoard(host);
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
    this.#callouts.reset();
    this.#loupe.reset();
  }

  hide(): void {
    this.#loupe.hide();
    this.#tip.hide();
  }

  place(scene: Scene, probe: Probe, digit: DigitMark | null, crowd: Crowd): void {
    const { plane, theme, texts, roof } = scene;
    this.#pins.place(pinsOf(scene, digit), plane, theme, roof);
    this.#callouts.place(scene.story.callouts, plane, theme, surroundings(scene, crowd));
    // While a walk plays, a loupe would cover it; fingers and keys ask for one expressly.
    if (probe.by === undefined || (probe.by === 'mouse' && scene.walk)) {
      this.#loupe.hide();
    } else {
      const { x, y } = probe.at;
      const decoded = scene.moment ? new MomentPlane(scene.moment) : scene.atlas;
      this.#loupe.show(probe, plane, theme, decoded, {
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

function surroundings({ plane, compact, roof, digit, story }: Scene, { samples, points }: Crowd): Surroundings {
  const spot = ({ x, y }: Place) => ({ left: plane.left(x), top: plane.top(y) });
  const { width, height } = plane;
  const room = {
    left: SIDE,
    top: roof + 4,
    right: width - SIDE,
    bottom: height - (compact ? FOOT.compact : FOOT.wide),
  };
  const zoom = { left: width - ZOOM_BUTTONS.width, top: height - ZOOM_BUTTONS.height, right: width, bottom: height };
  const called = story.callouts.length > 0;
  return {
    room,
    marks: called ? [...samples, ...(digit ? [digit] : [])].map(spot) : [],
    points: called ? points.map(spot) : [],
    taken: compact ? [] : [zoom],
  };
}

function pinsOf({ walk, digit, story, texts }: Scene, mark: DigitMark | null): Pin[] {
  if (walk) {
    const { a, b } = walk;
    const bAbove = b.y > a.y;
    return [
      { at: a, pixels: a.pixels, letter: 'A', below: bAbove },
      { at: b, pixels: b.pixels, letter: 'B', below: !bAbove },
    ];
  }
  // Among callouts a pin would be one picture too many.
  return digit && mark && story.callouts.length === 0 ? [{ at: digit, pixels: mark.pixels, text: say(texts, 'yourDigit') }] : [];
}
