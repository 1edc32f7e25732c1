import type { Place } from '../scatter-chart/plane';
import type { Probe } from '../scatter-chart/probe';
import type { Surroundings } from './callout-places';
import { CalloutBoard } from './callouts';
import { DigitPictures } from './digit-pictures';
import { Loupe } from './loupe';
import type { Scene } from './map-painter';
import type { DigitMark, TestPoint } from './marks';
import { MomentPlane } from './moment';
import { type Pin, PinBoard } from './pins';
import type { DecodedPlane } from './plane-decoder';
import { PointCard, type PointUse } from './point-card';
import { PointTip } from './point-tip';
import { regionOf } from './region';
import { StopBoard, type StopListener } from './stop-board';
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

/** What the visitor does with what stands over the canvas. */
export interface CardsListener extends StopListener {
  /** A test digit is wanted for something. */
  wanted(point: TestPoint, use: PointUse): void;
  /** The card is closed, and the focus has nowhere to be. */
  closed(): void;
}

/** What stands over a map's canvas as elements: pins, the loupe, stops, a test digit's picture and its card. */
export class MapCards {
  readonly #pins: PinBoard;
  readonly #callouts: CalloutBoard;
  readonly #loupe: Loupe;
  readonly #tip: PointTip;
  readonly #card: PointCard;
  readonly #stops: StopBoard;
  readonly #pictures = new DigitPictures();

  constructor(host: HTMLElement, listener: CardsListener) {
    this.#pins = new PinBoard(host);
    this.#callouts = new CalloutBoard(host);
    this.#stops = new StopBoard(host, listener);
    this.#tip = new PointTip(host, this.#pictures);
    this.#loupe = new Loupe(host);
    this.#card = new PointCard(
      host,
      this.#pictures,
      (point, use) => listener.wanted(point, use),
      () => listener.closed(),
    );
  }

  set decodeUrl(url: string) {
    this.#loupe.decoder.url = this.#tip.decodeUrl = this.#card.decodeUrl = url;
  }

  set testImageUrl(url: string) {
    this.#pictures.url = url;
  }

  /** Whether a press beside an open card has just closed it, and meant nothing else. */
  get dismissed(): boolean {
    return this.#card.dismissed;
  }

  /** Draws all pictures anew, because colours are others or the decoder has come. */
  reset(): void {
    this.#pins.reset();
    this.#callouts.reset();
    this.#loupe.reset();
  }

  hide(): void {
    this.#loupe.hide();
    this.#tip.hide();
    this.#card.close();
  }

  place(scene: Scene, probe: Probe, digit: DigitMark | null, crowd: Crowd): void {
    const { plane, theme, texts, roof } = scene;
    this.#pins.place(pinsOf(scene, digit), plane, theme, roof);
    this.#callouts.place(scene.story.callouts, plane, theme, surroundings(scene, crowd));
    this.#stops.place(scene.walk?.stops ?? [], plane, texts);
    // While a walk plays, a loupe would cover it; fingers and keys ask for one expressly.
    if (probe.by === undefined || this.#card.open || (probe.by === 'mouse' && scene.walk)) {
      this.#loupe.hide();
    } else {
      const { x, y } = probe.at;
      this.#loupe.show(probe, plane, theme, decodedOf(scene), {
        title: say(texts, 'decodedHere'),
        coordinates: `${coordinate(x)}, ${coordinate(y)}`,
        region: regionOf(scene.digits, x, y, texts),
      });
    }
    this.#tip.place(plane);
    this.#card.place(plane);
  }

  /** Asks what a test digit is wanted for. */
  ask(point: TestPoint, uses: readonly PointUse[], scene: Scene): void {
    this.hide();
    this.#card.show(point, uses, decodedOf(scene), scene.plane, scene.theme, scene.texts);
  }

  showTip(point: TestPoint | undefined, scene: Scene): void {
    if (point && !this.#card.open) {
      this.#tip.show(point, decodedOf(scene), scene.plane, scene.theme, scene.texts);
    } else {
      this.#tip.hide();
    }
  }
}

function decodedOf({ moment, decoder }: Scene): DecodedPlane | undefined {
  return moment ? new MomentPlane(moment) : decoder;
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

/** The pictures that are pinned to a scene. */
export function pinsOf({ walk, digit, story, texts }: Scene, mark: DigitMark | null): Pin[] {
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
