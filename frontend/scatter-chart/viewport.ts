import { Plane, type PlaneRange } from './plane';

const clamp = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max);

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * What a chart shows at the moment: everything, until someone asks for a range or the visitor zooms or pans; and never
 * farther from everything than the limits allow. Whatever the size of the canvas, all of that range is shown.
 */
export class Viewport {
  /** Bounds of the scale, as multiples of the one that shows everything. */
  limits: readonly [number, number] = [0.5, 16];

  #wanted: PlaneRange | undefined;
  #fit = new Plane(1, 1, 1, { x: 0, y: 0 });
  #plane = this.#fit;
  readonly #fitFor: (width: number, height: number) => Plane;

  /** @param fitFor gives the plane that shows everything on a canvas of some size; first asked by `resize` */
  constructor(fitFor: (width: number, height: number) => Plane) {
    this.#fitFor = fitFor;
  }

  get plane(): Plane {
    return this.#plane;
  }

  /** What someone asked for, or the visitor chose; undefined for everything. */
  get wanted(): PlaneRange | undefined {
    return this.#wanted;
  }

  /** Whether there is more to see around what is shown. */
  get isClose(): boolean {
    return this.#plane.scale > this.#fit.scale * 1.01;
  }

  resize(width: number, height: number): void {
    this.#fit = this.#fitFor(width, height);
    this.#plane = this.#wanted ? this.#bounded(Plane.fitting(this.#wanted, width, height, NO_INSETS)) : this.#fit;
  }

  /** Asks again what shows everything, because the points or the limits are others. */
  refit(): void {
    this.resize(this.#plane.width, this.#plane.height);
  }

  fit(): void {
    this.#wanted = undefined;
    this.refit();
  }

  /** Shows all of a range, or as much of it as the limits allow. */
  show(range: PlaneRange): void {
    this.#wanted = range;
    this.refit();
  }

  zoomAt(left: number, top: number, factor: number): void {
    const scale = this.#boundedScale(this.#plane.scale * factor);
    this.#choose(this.#plane.scaledAt(left, top, scale));
  }

  panBy(right: number, down: number): void {
    this.#choose(this.#plane.pannedBy(right, down));
  }

  #choose(plane: Plane): void {
    this.#plane = this.#bounded(plane);
    this.#wanted = this.#plane.range;
  }

  #boundedScale(scale: number): number {
    return clamp(scale, this.limits[0] * this.#fit.scale, this.limits[1] * this.#fit.scale);
  }

  #bounded(plane: Plane): Plane {
    const { x, y } = this.#fit.range;
    const { width, height, center } = plane;
    const scale = this.#boundedScale(plane.scale);
    return new Plane(width, height, scale, {
      x: clamp(center.x, x.min, x.max),
      y: clamp(center.y, y.min, y.max),
    });
  }
}
