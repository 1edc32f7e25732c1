/** Time from the first moment to the last, in ms. */
export const PASS = 12_000;

/* With reduced motion, moments are shown one after the other, each for so long, in ms. */
const STEP_TIME = 500;

/* After a longer pause than this, in ms, time goes on from where it was seen last. */
const LONGEST_GAP = 100;

/* How fast the head follows a run that goes on: it makes up for most of its lag in so many ms. */
const CATCH_UP = 250;

const NEAR = 1e-4;

/** The time axis that a playhead moves on. */
export interface Track {
  readonly first: number;
  readonly last: number;
  next(x: number, direction: 1 | -1): number;
}

/** Where a recording is seen, and where time takes it. */
export class Playhead {
  /** Place on the time axis, 0 to 1. */
  x = 1;
  #elapsed = 0;

  /** Begins to play, from the first moment again if it stands at the last one. */
  start(track: Track): void {
    this.#elapsed = 0;
    if (this.x >= track.last) {
      this.x = track.first;
    }
  }

  /**
   * Lets time pass.
   *
   * @param stepwise goes from moment to moment instead of gliding
   * @returns whether there is more to come
   */
  advance(track: Track, milliseconds: number, stepwise: boolean): boolean {
    if (stepwise) {
      this.#elapsed += milliseconds;
      if (this.#elapsed >= STEP_TIME) {
        this.#elapsed = 0;
        this.x = track.next(this.x, 1);
      }
    } else {
      this.x = Math.min(track.last, this.x + Math.min(milliseconds, LONGEST_GAP) / PASS);
    }
    return this.x < track.last;
  }

  /**
   * Moves towards the last moment of a run that goes on.
   *
   * @returns whether there is a way to go
   */
  follow(track: Track, milliseconds: number, stepwise: boolean): boolean {
    this.x += (track.last - this.x) * (1 - Math.exp(-milliseconds / CATCH_UP));
    if (stepwise || track.last - this.x < NEAR) {
      this.x = track.last;
    }
    return this.x < track.last;
  }
}

/* Steps of the page keys from the beginning to the end. */
const LARGE_STEPS = 8;

/** Where a key leads to; undefined for keys that lead nowhere. */
export function placeAfter(key: string, x: number, track: Track): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return track.next(x, 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return track.next(x, -1);
    case 'PageUp':
      return x + 1 / LARGE_STEPS;
    case 'PageDown':
      return x - 1 / LARGE_STEPS;
    case 'Home':
      return track.first;
    case 'End':
      return track.last;
    default:
      return undefined;
  }
}
