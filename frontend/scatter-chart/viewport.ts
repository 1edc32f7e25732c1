import { Plane, type PlaneRange } from './plane';

const clamp = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max);

/**
 * What a chart shows at the moment: fitted until the visitor zooms or pans, and never farther from the fit than the
 * limits allow.
 */
export class Viewport {
  /** Bounds of the scale, as multiples of the fitted one. */
  limits: readonly [number, number] = [0.5, 16];

  #fitted = true;
  #sized = false;
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

  /** Whether everything is shown, as at first. */
  get fitted(): boolean {
    return this.#fitted;
  }

  /** Takes another size; a view that was chosen keeps its centre and its zoom. */
  resize(width: number, height: number): void {
    const zoom = this.#plane.scale / this.#fit.scale;
    this.#fit = this.#fitFor(width, height);
    this.#plane = this.#fitted ? this.#fit : new Plane(width, height, zoom * this.#fit.scale, this.#plane.center);
    this.#sized = true;
    if (this.#wanted) {
      this.show(this.#wanted);
    }
  }

  /** Asks again what the fit is; a view that was chosen stays. */
  refit(): void {
    const { width, height } = this.#plane;
    this.#fit = this.#fitFor(width, height);
    this.#plane = this.#fitted ? this.#fit : this.#bounded(this.#plane);
  }

  fit(): void {
    this.#wanted = undefined;
    this.#fitted = true;
    this.refit();
  }

  /** Shows all of a range, or as much of it as the limits allow; as soon as there is a canvas. */
  show(range: PlaneRange): void {
    this.#wanted = this.#sized ? undefined : range;
    if (this.#wanted) {
      return;
    }
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    const { width, height } = this.#plane;
    this.#choose(Plane.fitting(range, width, height, none));
  }

  zoomAt(left: number, top: number, factor: number): void {
    const scale = this.#boundedScale(this.#plane.scale * factor);
    this.#choose(this.#plane.scaledAt(left, top, scale));
  }

  panBy(right: number, down: number): void {
    this.#choose(this.#plane.pannedBy(right, down));
  }

  #choose(plane: Plane): void {
    this.#fitted = false;
    this.#plane = this.#bounded(plane);
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
