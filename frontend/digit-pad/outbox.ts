/* Shortest time between two sendings of work in progress, in ms. */
const INTERVAL = 80;

/* How long an acknowledgement may take before the state is sent again, in ms; it doubles up to the longest. */
const PATIENCE = 5_000;
const LONGEST_PATIENCE = 20_000;

interface Letter<T> {
  readonly serial: number;
  readonly state: T;
}

/**
 * Sends a state that keeps changing to a receiver that takes its time. At most one state is under way; what changes
 * meanwhile replaces what waits, so the newest state always arrives and no queue grows. A state whose
 * acknowledgement does not come is sent again, under the same serial as long as it is the same state.
 */
export class Outbox<T> {
  readonly #send: (serial: number, state: T) => void;
  #serial = 0;
  #waiting: { readonly state: T; readonly urgent: boolean } | null = null;
  #underWay: Letter<T> | null = null;
  #lastSent = -Infinity;
  #patience = PATIENCE;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #alarm: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (serial: number, state: T) => void) {
    this.#send = send;
  }

  /** True if everything that was offered has been acknowledged. */
  get idle(): boolean {
    return this.#waiting === null && this.#underWay === null;
  }

  /**
   * Takes a new state.
   *
   * @param urgent whether it may go as soon as the one under way is acknowledged, however short ago that was
   */
  offer(state: T, urgent: boolean): void {
    this.#waiting = { state, urgent };
    this.#pump();
  }

  /** Notes that a state arrived. Serials other than that of the state under way mean nothing. */
  acknowledge(serial: number): void {
    if (serial === this.#underWay?.serial) {
      this.#underWay = null;
      this.#patience = PATIENCE;
      clearTimeout(this.#alarm);
      this.#pump();
    }
  }

  /** Forgets everything that has not been acknowledged. */
  discard(): void {
    this.stop();
    this.#waiting = null;
    this.#underWay = null;
  }

  /** Sends nothing until {@link resume}. */
  stop(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#alarm);
  }

  /** Sends what has not been acknowledged, again. */
  resume(): void {
    this.#patience = PATIENCE;
    this.#sendAgain();
  }

  #pump(): void {
    clearTimeout(this.#pause);
    if (this.#waiting === null || this.#underWay !== null) {
      return;
    }
    const wait = this.#waiting.urgent ? 0 : this.#lastSent + INTERVAL - Date.now();
    if (wait > 0) {
      this.#pause = setTimeout(() => this.#pump(), wait);
      return;
    }
    const { state } = this.#waiting;
    this.#waiting = null;
    this.#dispatch({ serial: ++this.#serial, state });
  }

  #dispatch(letter: Letter<T>): void {
    this.#underWay = letter;
    this.#lastSent = Date.now();
    clearTimeout(this.#alarm);
    this.#alarm = setTimeout(() => {
      this.#patience = Math.min(2 * this.#patience, LONGEST_PATIENCE);
      this.#sendAgain();
    }, this.#patience);
    this.#send(letter.serial, letter.state);
  }

  #sendAgain(): void {
    const lost = this.#underWay;
    if (lost && !this.#waiting) {
      this.#dispatch(lost);
      return;
    }
    this.#underWay = null;
    this.#pump();
  }
}
