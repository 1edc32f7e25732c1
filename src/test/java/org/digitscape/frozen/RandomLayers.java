package org.digitscape.frozen;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;

/** Layers with random numbers, as wide as those of the lecture's network. */
final class RandomLayers {

  static final int[] ENCODER = {784, 500, 300, 2};
  static final int[] DECODER = {2, 300, 500, 784};

  private RandomLayers() {}

  /** Numbers evenly spread over -scale..scale. */
  static float[] numbers(SplittableRandom random, int count, double scale) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (float) random.nextDouble(-scale, scale);
    }
    return numbers;
  }

  static FrozenNetwork network(long seed, BiFunction<float[], float[], MatrixProduct> productOf) {
    return new FrozenNetwork(
        layers(seed, ENCODER, Activation.IDENTITY, productOf),
        layers(seed + 1, DECODER, Activation.SIGMOID, productOf));
  }

  static List<DenseLayer> layers(
      long seed,
      int[] widths,
      Activation last,
      BiFunction<float[], float[], MatrixProduct> productOf) {
    return parameters(seed, widths, last).stream()
        .map(
            layer -> new DenseLayer(layer.weights(), layer.biases(), layer.activation(), productOf))
        .toList();
  }

  /** Weights as large as those of a network before training. */
  static List<Parameters> parameters(long seed, int[] widths, Activation last) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Parameters> layers = new ArrayList<>();
    for (int i = 1; i < widths.length; i++) {
      layers.add(
          new Parameters(
              numbers(
                  random, widths[i - 1] * widths[i], Math.sqrt(6.0 / (widths[i - 1] + widths[i]))),
              numbers(random, widths[i], 0.5),
              i == widths.length - 1 ? last : Activation.TANH));
    }
    return layers;
  }

  record Parameters(float[] weights, float[] biases, Activation activation) {

    /** The layer in double precision. */
    double[] apply(double[] x) {
      double[] y = new double[biases.length];
      for (int o = 0; o < y.length; o++) {
        double sum = biases[o];
        for (int i = 0; i < x.length; i++) {
          sum += x[i] * weights[i * y.length + o];
        }
        y[o] =
            switch (activation) {
              case IDENTITY -> sum;
              case CLIP -> Math.clamp(sum, 0, 1);
              case RELU -> Math.max(0, sum);
              case TANH -> Math.tanh(sum);
              case GELU -> sum / (1 + Math.exp(-1.702 * sum));
              case SIGMOID -> 1 / (1 + Math.exp(-sum));
            };
      }
      return y;
    }
  }
}
