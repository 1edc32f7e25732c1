import { loadGrey } from './grey';

/** The pictures of test digits, each fetched once. */
export class DigitPictures {
  /** An address with {index} in it; empty for no pictures. */
  url = '';

  readonly #pictures = new Map<string, Promise<Uint8Array>>();

  /** 784 intensities; undefined if there are none to be had. */
  async of(index: number): Promise<Uint8Array | undefined> {
    if (!this.url) {
      return undefined;
    }
    const url = this.url.replace('{index}', String(index));
    let picture = this.#pictures.get(url);
    if (!picture) {
      picture = loadGrey(url).then(({ values }) => values);
      this.#pictures.set(url, picture);
    }
    try {
      return await picture;
    } catch {
      this.#pictures.delete(url);
      return undefined;
    }
  }
}
