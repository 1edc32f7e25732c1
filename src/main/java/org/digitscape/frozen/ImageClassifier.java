package org.digitscape.frozen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.digitscape.model.DigitImage;

/**
 * A trained convolutional classifier of 28x28 images as immutable arrays. Pure functions: any
 * thread may call, none waits.
 */
public final class ImageClassifier {

  /** Images that go through all layers together, so that what is between them stays in cache. */
  private static final int BLOCK = 16;

  private final List<ConvolutionLayer> convolutions;
  private final List<DenseLayer> hidden;
  private final DenseLayer output;

  /**
   * @param convolutions the first of which reads 28x28 images of one channel
   * @param hidden dense layers after them, at least one; the last one's outputs are the features
   * @param output from the features to one number for each class, without the softmax
   * @throws IllegalArgumentException if a layer does not fit the one before it
   */
  public ImageClassifier(
      List<ConvolutionLayer> convolutions, List<DenseLayer> hidden, DenseLayer output) {
    this.convolutions = List.copyOf(convolutions);
    this.hidden = List.copyOf(hidden);
    this.output = output;
    int width = DigitImage.PIXELS;
    for (ConvolutionLayer layer : this.convolutions) {
      requireFits(width, layer.inputs());
      width = layer.outputs();
    }
    for (DenseLayer layer : this.hidden) {
      requireFits(width, layer.inputs());
      width = layer.outputs();
    }
    requireFits(width, output.inputs());
  }

  /**
   * What it makes of an image.
   *
   * @param probabilities one for each class, adding up to 1
   * @param features what the last hidden layer says
   */
  public record Answer(float[] probabilities, float[] features) {}

  /**
   * Classifies images; the answer has their order.
   *
   * @param images each 784 intensities in 0..1, row-major, 0 = paper
   */
  public List<Answer> classify(List<float[]> images) {
    List<Answer> answers = new ArrayList<>(images.size());
    for (int from = 0; from < images.size(); from += BLOCK) {
      classify(images.subList(from, Math.min(from + BLOCK, images.size())), answers);
    }
    return answers;
  }

  private void classify(List<float[]> images, List<Answer> answers) {
    int count = images.size();
    float[] x = new float[count * DigitImage.PIXELS];
    for (int i = 0; i < count; i++) {
      System.arraycopy(images.get(i), 0, x, i * DigitImage.PIXELS, DigitImage.PIXELS);
    }
    for (ConvolutionLayer layer : convolutions) {
      x = layer.apply(x, count);
    }
    for (DenseLayer layer : hidden) {
      x = apply(layer, x, count);
    }
    float[] sums = apply(output, x, count);
    for (int i = 0; i < count; i++) {
      answers.add(new Answer(softmax(row(sums, i, count)), row(x, i, count)));
    }
  }

  private static float[] apply(DenseLayer layer, float[] x, int rows) {
    float[] y = new float[rows * layer.outputs()];
    layer.apply(x, rows, y);
    return y;
  }

  private static float[] row(float[] matrix, int row, int rows) {
    int width = matrix.length / rows;
    return Arrays.copyOfRange(matrix, row * width, (row + 1) * width);
  }

  private static float[] softmax(float[] sums) {
    float greatest = Float.NEGATIVE_INFINITY;
    for (float sum : sums) {
      greatest = Math.max(greatest, sum);
    }
    double total = 0;
    double[] powers = new double[sums.length];
    for (int i = 0; i < sums.length; i++) {
      powers[i] = Math.exp(sums[i] - greatest);
      total += powers[i];
    }
    float[] shares = new float[sums.length];
    for (int i = 0; i < sums.length; i++) {
      shares[i] = (float) (powers[i] / total);
    }
    return shares;
  }

  private static void requireFits(int outputs, int inputs) {
    if (outputs != inputs) {
      throw new IllegalArgumentException(
          "a layer of " + inputs + " inputs follows " + outputs + " outputs");
    }
  }
}
