import { Decoder } from '../decoder/decoder';

const RETRY_MS = 10_000;

/** What is known of the decoded plane without asking anyone. */
export interface DecodedPlane {
  /** Intensities 0..255 at a place; undefined if they are not known. */
  at(x: number, y: number): Uint8Array | undefined;
}

/** The model's decoder in the browser. Fetched once, when it is first needed. */
export class PlaneDecoder implements DecodedPlane {
  readonly #url: string;
  #decoder: Decoder | undefined;
  #asked = false;

  constructor(url: string) {
    this.#url = url;
  }

  get loaded(): boolean {
    return this.#decoder !== undefined;
  }

  /** Fetches it, unless it is there or on its way; a failure is tried again after a while. */
  async load(loaded: () => void): Promise<void> {
    if (this.#asked) {
      return;
    }
    this.#asked = true;
    try {
      const response = await fetch(this.#url);
      if (!response.ok) {
        throw new Error(`${this.#url} answered ${response.status}`);
      }
      this.#decoder = await Decoder.of(await response.arrayBuffer());
      loaded();
    } catch {
      // Offline, or a browser that cannot unpack: the server decodes.
      setTimeout(() => (this.#asked = false), RETRY_MS);
    }
  }

  at(x: number, y: number): Uint8Array | undefined {
    return this.#decoder?.decode(x, y);
  }
}
