const REST_MS = 120;

/** Asks the server for the exact image of a place, once the visitor has rested there. */
export class ExactDecoder {
  /** An address with {x} and {y} in it; empty for never. */
  url = '';

  #timer = 0;
  #frame = 0;
  #request: AbortController | undefined;

  /** Forgets an earlier place and waits for rest; the callback gets 784 intensities, or is never called. */
  ask(x: number, y: number, answer: (pixels: number[]) => void): void {
    this.cancel();
    if (this.url) {
      this.#timer = window.setTimeout(() => this.#askAtRest(x, y, answer), REST_MS);
    }
  }

  cancel(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#request?.abort();
    this.#request = undefined;
  }

  /* On a slow machine the time may be up before a move is heard of: browsers tell of it before the next frame. */
  #askAtRest(x: number, y: number, answer: (pixels: number[]) => void): void {
    this.#frame = requestAnimationFrame(() => void this.#fetch(x, y, answer));
  }

  async #fetch(x: number, y: number, answer: (pixels: number[]) => void): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    const url = this.url.replace('{x}', x.toFixed(4)).replace('{y}', y.toFixed(4));
    try {
      const response = await fetch(url, { signal: request.signal, headers: { Accept: 'application/json' } });
      if (response.ok) {
        const { pixels } = (await response.json()) as { pixels: number[] };
        if (!request.signal.aborted) {
          answer(pixels);
        }
      }
    } catch {
      // Moved on, or offline: what is shown stays.
    }
  }
}
