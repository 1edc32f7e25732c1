import type { Place, Plane } from '../scatter-chart/plane';
import type { Theme } from '../scatter-chart/theme';
import { progress } from './motion';

const TRAVEL_MS = 200;

/** The place of the visitor's digit, which travels when the digit changes. */
export class DigitTravel {
  #from: Place = { x: 0, y: 0 };
  #to: Place = { x: 0, y: 0 };
  #start = -Infinity;

  /** @param at once for a digit that was not there before */
  moveTo(place: Place, at: 'once' | 'leisure'): void {
    this.#from = at === 'once' ? place : this.place;
    this.#to = place;
    this.#start = performance.now();
  }

  get place(): Place {
    const part = progress(this.#start, TRAVEL_MS);
    return {
      x: this.#from.x + (this.#to.x - this.#from.x) * part,
      y: this.#from.y + (this.#to.y - this.#from.y) * part,
    };
  }

  get arrived(): boolean {
    return progress(this.#start, TRAVEL_MS) === 1;
  }
}

/** A ring around a dot. */
export function paintDigitMark(context: CanvasRenderingContext2D, plane: Plane, theme: Theme, at: Place): void {
  const x = plane.left(at.x);
  const y = plane.top(at.y);
  const disc = (radius: number, color: string) => {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = theme.color(color);
    context.fill();
  };
  disc(9, '--paper');
  disc(8.5, '--ink');
  disc(6.5, '--paper');
  disc(3.5, '--ink');
}
