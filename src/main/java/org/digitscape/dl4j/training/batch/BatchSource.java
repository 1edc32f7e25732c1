package org.digitscape.dl4j.training.batch;

import java.util.List;
import java.util.SplittableRandom;
import org.digitscape.model.Augmentation;
import org.digitscape.model.DigitImage;
import org.digitscape.model.InputNoise;

/**
 * Deals images in batches, each epoch in another order. One seed gives one sequence. For one
 * thread.
 */
public final class BatchSource {

  private final List<DigitImage> images;
  private final InputNoise noise;
  private final Augmentation augmentation;
  private final int[] order;
  private final SplittableRandom shuffling;

  /** A stream of its own, so that noise leaves the order as it is. */
  private final SplittableRandom disturbing;

  /**
   * @param images to learn from
   * @param noise added to the inputs alone
   * @param augmentation that moves input and target alike
   */
  public BatchSource(
      List<DigitImage> images, InputNoise noise, Augmentation augmentation, long seed) {
    this.images = List.copyOf(images);
    this.noise = noise;
    this.augmentation = augmentation;
    this.shuffling = new SplittableRandom(seed);
    this.disturbing = new SplittableRandom(seed).split();
    this.order = new int[images.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
  }

  /** Number of images, and so of an epoch. */
  public int size() {
    return order.length;
  }

  /**
   * Begins an epoch: brings the images into another order.
   *
   * @see <a href="https://doi.org/10.1145/364520.364540">Durstenfeld: Random permutation (1964)</a>
   */
  public void shuffle() {
    for (int i = order.length - 1; i > 0; i--) {
      int j = shuffling.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  /**
   * A part of the epoch.
   *
   * @param from first position in this epoch's order
   * @param to position behind the last
   */
  public Batch batch(int from, int to) {
    float[] targets = new float[(to - from) * DigitImage.PIXELS];
    for (int r = from; r < to; r++) {
      float[] image = images.get(order[r]).toUnit();
      int at = (r - from) * DigitImage.PIXELS;
      if (augmentation.equals(Augmentation.NONE)) {
        System.arraycopy(image, 0, targets, at, DigitImage.PIXELS);
      } else {
        AffineMap.random(augmentation, disturbing).apply(image, targets, at);
      }
    }
    return new Batch(noise.deviation() == 0 ? targets : noisy(targets), targets);
  }

  private float[] noisy(float[] clean) {
    float[] inputs = new float[clean.length];
    float deviation = (float) noise.deviation();
    for (int i = 0; i < inputs.length; i++) {
      if (noise.varied() && i % DigitImage.PIXELS == 0) {
        deviation = (float) disturbing.nextDouble(noise.deviation());
      }
      float value = clean[i] + deviation * (float) disturbing.nextGaussian();
      inputs[i] = noise.clipped() ? Math.clamp(value, 0f, 1f) : value;
    }
    return inputs;
  }
}
