/** States one after the other, with a way back and forth. States are never changed, so they may share their parts. */
export class History<T> {
  readonly #limit: number;
  #past: T[] = [];
  #present: T;
  #future: T[] = [];

  /** @param limit how many steps back there are at most; the oldest are forgotten */
  constructor(present: T, limit: number) {
    this.#present = present;
    this.#limit = limit;
  }

  get present(): T {
    return this.#present;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Goes on to a new state. What was undone before can no longer be redone. */
  push(next: T): void {
    this.#past = [...this.#past, this.#present].slice(-this.#limit);
    this.#present = next;
    this.#future = [];
  }

  /** Starts over, with no way back. */
  reset(present: T): void {
    this.#past = [];
    this.#present = present;
    this.#future = [];
  }

  /** @returns whether there was a step to take back */
  undo(): boolean {
    return this.#step(this.#past, this.#future);
  }

  /** @returns whether there was a step to take again */
  redo(): boolean {
    return this.#step(this.#future, this.#past);
  }

  #step(from: T[], to: T[]): boolean {
    const next = from.pop();
    if (next === undefined) {
      return false;
    }
    to.push(this.#present);
    this.#present = next;
    return true;
  }
}
