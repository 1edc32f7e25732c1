/** A place, in data units or in pixels. */
export interface Place {
  x: number;
  y: number;
}

/** A part of an axis, in data units. */
export interface AxisRange {
  min: number;
  max: number;
}

/** A rectangle in data units. */
export interface PlaneRange {
  x: AxisRange;
  y: AxisRange;
}

/** Pixels at each side of the canvas that what is fitted keeps free. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/**
 * Which part of the data's plane a canvas shows: one scale on both axes, y upwards. Immutable; pixels are counted from
 * the canvas's top left corner.
 */
export class Plane {
  constructor(
    readonly width: number,
    readonly height: number,
    /** Pixels a data unit. */
    readonly scale: number,
    /** The data in the middle of the canvas. */
    readonly center: Place,
  ) {}

  /** The plane with the largest scale at which a range shows within the insets. */
  static fitting(range: PlaneRange, width: number, height: number, insets: Insets): Plane {
    const across = (width - insets.left - insets.right) / Math.max(range.x.max - range.x.min, 1e-9);
    const up = (height - insets.top - insets.bottom) / Math.max(range.y.max - range.y.min, 1e-9);
    const scale = Math.max(Math.min(across, up), 1e-9);
    return new Plane(width, height, scale, {
      x: (range.x.min + range.x.max) / 2 - (insets.left - insets.right) / 2 / scale,
      y: (range.y.min + range.y.max) / 2 + (insets.top - insets.bottom) / 2 / scale,
    });
  }

  left(x: number): number {
    return this.width / 2 + (x - this.center.x) * this.scale;
  }

  top(y: number): number {
    return this.height / 2 - (y - this.center.y) * this.scale;
  }

  x(left: number): number {
    return this.center.x + (left - this.width / 2) / this.scale;
  }

  y(top: number): number {
    return this.center.y - (top - this.height / 2) / this.scale;
  }

  /** What the canvas shows from edge to edge. */
  get range(): PlaneRange {
    return {
      x: { min: this.x(0), max: this.x(this.width) },
      y: { min: this.y(this.height), max: this.y(0) },
    };
  }

  /** Whether a place in pixels lies on the canvas, or at most a margin beyond it. */
  shows(left: number, top: number, margin = 0): boolean {
    return left >= -margin && top >= -margin && left <= this.width + margin && top <= this.height + margin;
  }

  /** Moves what is shown by pixels, as a hand moves paper. */
  pannedBy(right: number, down: number): Plane {
    return this.centeredAt({ x: this.center.x - right / this.scale, y: this.center.y + down / this.scale });
  }

  /** Changes the scale while one place, in pixels, keeps its data. */
  scaledAt(left: number, top: number, scale: number): Plane {
    const away = 1 / this.scale - 1 / scale;
    return new Plane(this.width, this.height, scale, {
      x: this.center.x + (left - this.width / 2) * away,
      y: this.center.y - (top - this.height / 2) * away,
    });
  }

  centeredAt(center: Place): Plane {
    return new Plane(this.width, this.height, this.scale, center);
  }
}
