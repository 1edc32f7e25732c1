import { ACTIVATIONS, Layer } from './layer';

const MAGIC = 0x43445344;
const VERSION = 1;
const HEADER = 12;
const LAYER_HEADER = 8;

/**
 * Reads the layers of a decoder's file, which the server describes with `GET /api/v1/models/{id}/decoder`.
 *
 * @throws RangeError if it is no such file
 */
export async function readLayers(file: ArrayBuffer): Promise<Layer[]> {
  const header = new DataView(file);
  if (file.byteLength < HEADER || header.getUint32(0, true) !== MAGIC || header.getUint8(4) !== VERSION) {
    throw new RangeError('no decoder of this version');
  }
  const unpacked = new Blob([file.slice(HEADER)]).stream().pipeThrough(new DecompressionStream('deflate'));
  const reader = new LayerReader(await new Response(unpacked).arrayBuffer());
  return Array.from({ length: header.getUint8(5) }, () => reader.next());
}

class LayerReader {
  readonly #bytes: ArrayBuffer;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: ArrayBuffer) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes);
  }

  next(): Layer {
    const inputs = this.#view.getUint16(this.#at, true);
    const outputs = this.#view.getUint16(this.#at + 2, true);
    const activation = ACTIVATIONS[this.#view.getUint8(this.#at + 4)];
    const stepped = this.#view.getUint8(this.#at + 5) === 1;
    if (!activation) {
      throw new RangeError('a layer with an unknown activation');
    }
    this.#at += LAYER_HEADER;
    const biases = this.#floats(outputs);
    const weights = stepped ? this.#stepped(inputs, outputs) : this.#floats(inputs * outputs);
    return new Layer(inputs, weights, biases, activation);
  }

  #stepped(inputs: number, outputs: number): Float32Array {
    const scales = this.#floats(outputs);
    const steps = new Int8Array(this.#bytes, this.#at, inputs * outputs);
    this.#at += Math.ceil(steps.length / 4) * 4;
    const weights = new Float32Array(steps.length);
    for (let o = 0, at = 0; o < outputs; o++) {
      for (const end = at + inputs; at < end; at++) {
        weights[at] = steps[at]! * scales[o]!;
      }
    }
    return weights;
  }

  /* Every machine that runs browsers stores numbers as the file does, the lowest byte first. */
  #floats(count: number): Float32Array {
    const numbers = new Float32Array(this.#bytes, this.#at, count);
    this.#at += numbers.byteLength;
    return numbers;
  }
}
