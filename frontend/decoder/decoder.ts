import { readLayers } from './decoder-file';
import type { Layer } from './layer';

/** From a place on the latent plane to its image, as near as the file's rounded weights come. */
export class Decoder {
  readonly #layers: readonly Layer[];
  readonly #code = new Float32Array(2);

  private constructor(layers: readonly Layer[]) {
    this.#layers = layers;
  }

  /** Rejects if it is no decoder's file. */
  static async of(file: ArrayBuffer): Promise<Decoder> {
    return new Decoder(await readLayers(file));
  }

  /** Intensities 0..255, row by row, 0 = paper. */
  decode(x: number, y: number): Uint8Array {
    this.#code[0] = x;
    this.#code[1] = y;
    let values: Float32Array = this.#code;
    for (const layer of this.#layers) {
      values = layer.apply(values);
    }
    return Uint8Array.from(values, (value) => Math.round(255 * Math.min(1, Math.max(0, value))));
  }
}
