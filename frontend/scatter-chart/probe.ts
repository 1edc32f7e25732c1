import type { Place, Plane } from './plane';

export type ProbeDevice = 'mouse' | 'touch' | 'keys';

/** The place that the visitor points at. */
export class Probe {
  /** By what it is held, or undefined if it is nowhere. */
  by: ProbeDevice | undefined;
  left = 0;
  top = 0;
  #at: Place = { x: 0, y: 0 };

  /** The place in data units; the last one if the probe is nowhere. */
  get at(): Place {
    return this.#at;
  }

  point(plane: Plane, left: number, top: number, by: ProbeDevice): void {
    this.by = by;
    this.left = left;
    this.top = top;
    this.#at = { x: plane.x(left), y: plane.y(top) };
  }

  /** A pointer keeps its pixel when the view changes, keys keep their data. */
  follow(plane: Plane): void {
    if (this.by === 'keys') {
      this.left = plane.left(this.#at.x);
      this.top = plane.top(this.#at.y);
    } else if (this.by) {
      this.point(plane, this.left, this.top, this.by);
    }
  }

  /** Steps by pixels from where it was, if that is on the canvas, else from the middle. */
  step(plane: Plane, right: number, down: number): void {
    const left = plane.left(this.#at.x);
    const top = plane.top(this.#at.y);
    const known = this.by && plane.shows(left, top);
    this.point(plane, (known ? left : plane.width / 2) + right, (known ? top : plane.height / 2) + down, 'keys');
  }

  hide(): void {
    this.by = undefined;
  }
}
