/* A screen reader says the same once more only if the region was empty in between. */
const EMPTY_MS = 50;
const PAUSE_MS = 1000;

/**
 * Has a screen reader say things through a live region, at most one a second: while things change faster, what was
 * said last waits for its turn and the rest is left out.
 */
export class Voice {
  readonly #region: { textContent: string | null };
  #last = -PAUSE_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(region: { textContent: string | null }) {
    this.#region = region;
  }

  /** @param text nothing more is to be said if it is empty */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#region.textContent = '';
    if (text) {
      const wait = Math.max(EMPTY_MS, this.#last + PAUSE_MS - Date.now());
      this.#timer = setTimeout(() => {
        this.#last = Date.now();
        this.#region.textContent = text;
      }, wait);
    }
  }
}
