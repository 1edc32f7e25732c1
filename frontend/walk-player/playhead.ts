/** Time from A to B at normal speed, in ms. */
export const PASS = 4000;

/** Frames of the film strip, and the steps between them. */
export const STRIP_FRAMES = 9;
const STRIP_STEPS = STRIP_FRAMES - 1;

/* With reduced motion, the strip's frames are shown one after the other, each for so long, in ms. */
const STEP_TIME = 500;

/* After a longer pause than this, in ms, the walk goes on from where it was seen last. */
const LONGEST_GAP = 100;

/** Where a walk stands, and where time takes it: from A to B, and back and forth if it loops. */
export class Playhead {
  /** Position: 0 at A, 1 at B. */
  alpha: number;
  /** 1 for a pass of {@link PASS} ms, 2 for one of half the time. */
  speed = 1;
  loop = true;
  #direction: 1 | -1 = 1;
  #elapsed = 0;

  constructor(alpha: number) {
    this.alpha = alpha;
  }

  /** Begins to play, from A again if it stands at B and does not loop. */
  start(): void {
    this.#elapsed = 0;
    this.#direction = 1;
    if (this.alpha >= 1) {
      if (this.loop) {
        this.#direction = -1;
      } else {
        this.alpha = 0;
      }
    }
  }

  /**
   * Lets time pass.
   *
   * @param stepwise goes from frame to frame of the strip instead of gliding
   * @returns whether there is more to come
   */
  advance(milliseconds: number, stepwise: boolean): boolean {
    return stepwise ? this.#step(milliseconds) : this.#glide(Math.min(milliseconds, LONGEST_GAP));
  }

  #glide(milliseconds: number): boolean {
    return this.#moveTo(this.alpha + (this.#direction * this.speed * milliseconds) / PASS);
  }

  #step(milliseconds: number): boolean {
    this.#elapsed += milliseconds * this.speed;
    if (this.#elapsed < STEP_TIME) {
      return true;
    }
    this.#elapsed = 0;
    const here = this.alpha * STRIP_STEPS;
    const next = this.#direction > 0 ? Math.floor(here + 1) : Math.ceil(here - 1);
    return this.#moveTo(next / STRIP_STEPS);
  }

  #moveTo(alpha: number): boolean {
    this.alpha = Math.min(1, Math.max(0, alpha));
    if (this.alpha > 0 && this.alpha < 1) {
      return true;
    }
    this.#direction = this.alpha === 0 ? 1 : -1;
    return this.loop;
  }
}
