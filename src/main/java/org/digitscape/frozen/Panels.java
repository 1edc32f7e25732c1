package org.digitscape.frozen;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Weights and biases in the order in which vector registers read them. A panel is two vectors wide:
 * the weights of all inputs to its outputs follow each other, and behind them come those of the
 * next panel. The last panel is filled up with zeros.
 */
final class Panels {

  /** The widest vectors of this processor. */
  static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

  /** Numbers of a vector. */
  static final int LANES = SPECIES.length();

  /** Outputs of a panel. */
  static final int WIDTH = 2 * LANES;

  final int inputs;
  final int outputs;

  /** Number of panels. */
  final int count;

  /** The weight from input i to output o of panel p is at {@code (p * inputs + i) * WIDTH + o}. */
  final float[] weights;

  /** The bias of output o of panel p is at {@code p * WIDTH + o}. */
  final float[] biases;

  /**
   * @param weights inputs x outputs numbers, row-major
   * @param biases one for each output
   */
  Panels(float[] weights, float[] biases) {
    this.outputs = biases.length;
    this.inputs = weights.length / outputs;
    this.count = (outputs + WIDTH - 1) / WIDTH;
    this.biases = Arrays.copyOf(biases, count * WIDTH);
    this.weights = new float[inputs * count * WIDTH];
    for (int panel = 0; panel < count; panel++) {
      for (int i = 0; i < inputs; i++) {
        System.arraycopy(
            weights,
            i * outputs + panel * WIDTH,
            this.weights,
            (panel * inputs + i) * WIDTH,
            columns(panel));
      }
    }
  }

  /** The weights as they were given: inputs x outputs numbers, row-major. */
  float[] unpackedWeights() {
    float[] unpacked = new float[inputs * outputs];
    for (int panel = 0; panel < count; panel++) {
      for (int i = 0; i < inputs; i++) {
        System.arraycopy(
            weights,
            (panel * inputs + i) * WIDTH,
            unpacked,
            i * outputs + panel * WIDTH,
            columns(panel));
      }
    }
    return unpacked;
  }

  /** Outputs of a panel that are not filling. */
  int columns(int panel) {
    return Math.min(WIDTH, outputs - panel * WIDTH);
  }
}
