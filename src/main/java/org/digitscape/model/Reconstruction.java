package org.digitscape.model;

/**
 * An image, its code, and what the decoder makes of the code.
 *
 * @param input the image that was encoded
 * @param code its place on the plane
 * @param output the decoder's image of that place
 * @param error reconstruction error: the mean squared difference of the 784 pixels, both scaled to
 *     0..1, taken before the output is rounded to 256 levels
 */
public record Reconstruction(DigitImage input, LatentCode code, DigitImage output, double error) {

  /**
   * Measures a decoder's output against its input.
   *
   * @param output 784 intensities in 0..1
   */
  public static Reconstruction of(DigitImage input, LatentCode code, float[] output) {
    return new Reconstruction(
        input, code, DigitImage.ofUnit(output), meanSquaredError(input.toUnit(), output));
  }

  /** The mean of the squared differences of two vectors of one length. */
  public static double meanSquaredError(float[] expected, float[] actual) {
    double sum = 0;
    for (int i = 0; i < expected.length; i++) {
      double difference = (double) expected[i] - actual[i];
      sum += difference * difference;
    }
    return sum / expected.length;
  }
}
