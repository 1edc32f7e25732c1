/** What a layer applies to each of its sums. */
export type Activation = (x: number) => number;

/** By their numbers in a decoder's file. */
export const ACTIVATIONS: readonly Activation[] = [
  (x) => x,
  (x) => Math.min(1, Math.max(0, x)),
  (x) => Math.max(0, x),
  Math.tanh,
  (x) => x / (1 + Math.exp(-1.702 * x)),
  (x) => 1 / (1 + Math.exp(-x)),
];

/** A dense layer: for each output the activation of its bias and the weighted sum of the inputs. */
export class Layer {
  readonly #inputs: number;
  readonly #weights: Float32Array;
  readonly #biases: Float32Array;
  readonly #activation: Activation;
  readonly #sums: Float32Array;

  /**
   * @param weights for each output one for each input
   * @param biases one for each output
   */
  constructor(inputs: number, weights: Float32Array, biases: Float32Array, activation: Activation) {
    this.#inputs = inputs;
    this.#weights = weights;
    this.#biases = biases;
    this.#activation = activation;
    this.#sums = new Float32Array(biases.length);
  }

  /** @returns an array that the next call writes over */
  apply(x: Float32Array): Float32Array {
    const inputs = this.#inputs;
    const weights = this.#weights;
    const biases = this.#biases;
    const activation = this.#activation;
    const sums = this.#sums;
    const outputs = sums.length;
    // Four outputs at a time, so that each input is read once for all of them and their sums wait for nobody.
    const fours = outputs - (outputs % 4);
    for (let o = 0; o < fours; o += 4) {
      let [a, b, c, d] = [biases[o]!, biases[o + 1]!, biases[o + 2]!, biases[o + 3]!];
      const first = o * inputs;
      const second = first + inputs;
      const third = second + inputs;
      const fourth = third + inputs;
      for (let i = 0; i < inputs; i++) {
        const input = x[i]!;
        a += weights[first + i]! * input;
        b += weights[second + i]! * input;
        c += weights[third + i]! * input;
        d += weights[fourth + i]! * input;
      }
      sums[o] = activation(a);
      sums[o + 1] = activation(b);
      sums[o + 2] = activation(c);
      sums[o + 3] = activation(d);
    }
    for (let o = fours; o < outputs; o++) {
      let sum = biases[o]!;
      for (let i = 0; i < inputs; i++) {
        sum += weights[o * inputs + i]! * x[i]!;
      }
      sums[o] = activation(sum);
    }
    return sums;
  }
}
