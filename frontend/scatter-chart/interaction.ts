import { type KeyTarget, listenToKeys } from './keys';
import { listenToMouse, type PointerTarget } from './mouse';
import type { Place } from './plane';
import type { Probe, ProbeDevice } from './probe';
import { listenToTouch } from './touch';
import type { Viewport } from './viewport';

/** What a chart does when pointers and keys have acted upon it. */
export interface InteractionListener {
  /** The letter keys that someone waits for. */
  letters(): readonly string[];
  /** The visitor has zoomed or panned. */
  viewChanged(): void;
  /** The visitor has moved the probe or put it away. */
  probed(): void;
  /** The visitor has clicked here, in pixels. */
  clicked(left: number, top: number, coarse: boolean): void;
  /** The visitor asks what is here, in data units. */
  asked(place: Place): void;
  /** The visitor has pressed a letter key here, in data units. */
  typed(key: string, place: Place): void;
}

const PROBE_STEPS = 40;
/* Pixels between the probe that keys move and the edge, before the view moves along. */
const PROBE_MARGIN = 24;

/** Turns what pointers and keys do into changes of the view, the probe and events. */
export class Interaction implements PointerTarget, KeyTarget {
  readonly #viewport: Viewport;
  readonly #probe: Probe;
  readonly #listener: InteractionListener;
  /* Where the visitor has clicked and not looked elsewhere since. */
  #aim: Place | undefined;

  constructor(viewport: Viewport, probe: Probe, listener: InteractionListener) {
    this.#viewport = viewport;
    this.#probe = probe;
    this.#listener = listener;
  }

  listen(surface: HTMLElement): void {
    listenToMouse(surface, this);
    listenToTouch(surface, this);
    listenToKeys(surface, this, () => this.#listener.letters());
  }

  get isClose(): boolean {
    return this.#viewport.isClose;
  }

  zoomAt(left: number, top: number, factor: number): void {
    this.#aim = undefined;
    this.#viewport.zoomAt(left, top, factor);
    this.#listener.viewChanged();
  }

  panBy(right: number, down: number): void {
    this.#aim = undefined;
    this.#viewport.panBy(right, down);
    this.#listener.viewChanged();
  }

  /** Goes closer to the probe of the keys, or to where the last click was, and to the middle without them. */
  zoomBy(factor: number): void {
    const viewport = this.#viewport;
    const { width, height } = viewport.plane;
    const aim = this.#probe.by === 'keys' ? this.#probe.at : this.#aim;
    if (aim && factor > 1) {
      const { plane } = viewport;
      viewport.panBy(width / 2 - plane.left(aim.x), height / 2 - plane.top(aim.y));
    }
    viewport.zoomAt(width / 2, height / 2, factor);
    this.#listener.viewChanged();
  }

  fit(): void {
    this.#aim = undefined;
    this.#viewport.fit();
    this.#listener.viewChanged();
  }

  hover(left: number, top: number): void {
    this.#point(left, top, 'mouse');
  }

  press(left: number, top: number): void {
    this.#point(left, top, 'touch');
  }

  release(): void {
    if (this.#probe.by !== 'keys') {
      this.hideProbe();
    }
  }

  click(left: number, top: number, coarse: boolean): void {
    const { plane } = this.#viewport;
    this.#aim = { x: plane.x(left), y: plane.y(top) };
    this.#listener.clicked(left, top, coarse);
  }

  moveProbe(right: number, down: number): void {
    const viewport = this.#viewport;
    const probe = this.#probe;
    const step = Math.min(viewport.plane.width, viewport.plane.height) / PROBE_STEPS;
    probe.step(viewport.plane, right * step, down * step);
    const { width, height } = viewport.plane;
    const across = overshoot(probe.left, width);
    const up = overshoot(probe.top, height);
    if (across || up) {
      this.panBy(-across, -up);
      probe.follow(viewport.plane);
    }
    this.#listener.probed();
  }

  hideProbe(): void {
    if (this.#probe.by) {
      this.#probe.hide();
      this.#listener.probed();
    }
  }

  announceProbe(): void {
    this.#listener.asked(this.#place());
  }

  clickProbe(): void {
    const { plane } = this.#viewport;
    const { x, y } = this.#place();
    // Steps are too wide for the reach of a mouse.
    this.#listener.clicked(plane.left(x), plane.top(y), true);
  }

  letterAtProbe(key: string): void {
    this.#listener.typed(key, this.#place());
  }

  #point(left: number, top: number, by: ProbeDevice): void {
    this.#probe.point(this.#viewport.plane, left, top, by);
    this.#listener.probed();
  }

  /** Where the probe is, or the middle of the view. */
  #place(): Place {
    const { x, y } = this.#probe.by ? this.#probe.at : this.#viewport.plane.center;
    return { x, y };
  }
}

function overshoot(position: number, length: number): number {
  return position < PROBE_MARGIN ? position - PROBE_MARGIN : Math.max(0, position - length + PROBE_MARGIN);
}
