package org.digitscape.measure.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.digitscape.mnist.LabeledDigit;

/** Real digits to draw from at random. Immutable. */
public final class RealDigits {

  private final List<float[]> images = new ArrayList<>();
  private final int[] labels;

  /**
   * @param digits images of at least two different digits
   */
  public RealDigits(List<LabeledDigit> digits) {
    if (digits.stream().map(LabeledDigit::label).distinct().count() < 2) {
      throw new IllegalArgumentException("expected images of at least two different digits");
    }
    digits.forEach(digit -> images.add(digit.image().toUnit()));
    labels = digits.stream().mapToInt(LabeledDigit::label).toArray();
  }

  /** How many there are. */
  public int size() {
    return labels.length;
  }

  /** 784 intensities in 0..1, not to be changed. */
  public float[] image(int position) {
    return images.get(position);
  }

  /** The digit shown, 0..9. */
  public int label(int position) {
    return labels[position];
  }

  /** Any one, bent as varied digits are. */
  float[] any(RandomGenerator random) {
    return DigitVariations.bend(images.get(random.nextInt(size())), random);
  }

  /** Any two of different digits, bent as varied digits are. */
  Pair pair(RandomGenerator random) {
    int first = random.nextInt(size());
    int second = random.nextInt(size());
    while (labels[second] == labels[first]) {
      second = random.nextInt(size());
    }
    return new Pair(
        DigitVariations.bend(images.get(first), random),
        DigitVariations.bend(images.get(second), random));
  }

  /** Two images of different digits. */
  record Pair(float[] first, float[] second) {}
}
