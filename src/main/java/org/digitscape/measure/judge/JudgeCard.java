package org.digitscape.measure.judge;

import org.jspecify.annotations.Nullable;

/**
 * What the trained judge is and how it was made; it lies beside the judge's parameters.
 *
 * @param seed of the initial weights, of the order of the images and of everything made of them
 * @param epochs passes over the real images
 * @param batchSize images per update, real digits and images of none together
 * @param learningRate Adam's at the start; it decays to zero along a cosine
 * @param images number of real training images, of all ten digits
 * @param dataSha256 of those images and their labels, see {@code MnistDataset.trainingSha256}
 * @param testAccuracy share of MNIST's 10,000 test images that it reads as what they are labelled
 * @param limit the least probability of one of a model's digits at which an image is digit-like
 * @param sha256 of the parameters' bytes
 */
public record JudgeCard(
    long seed,
    int epochs,
    int batchSize,
    double learningRate,
    int images,
    String dataSha256,
    double testAccuracy,
    double limit,
    String sha256) {

  /**
   * @throws IllegalArgumentException if a part is missing or outside its range
   */
  public JudgeCard {
    require(epochs > 0, "epochs", epochs);
    require(batchSize > 0, "batchSize", batchSize);
    require(learningRate > 0 && Double.isFinite(learningRate), "learningRate", learningRate);
    require(images > 0, "images", images);
    require(isSha256(dataSha256), "dataSha256", dataSha256);
    require(testAccuracy >= 0 && testAccuracy <= 1, "testAccuracy", testAccuracy);
    requireLimit(limit);
    require(isSha256(sha256), "sha256", sha256);
  }

  /** Identifies exactly these parameters: {@code sha256:...}. */
  public String fingerprint() {
    return "sha256:" + sha256;
  }

  /** The same judge with another limit. */
  public JudgeCard withLimit(double other) {
    return new JudgeCard(
        seed, epochs, batchSize, learningRate, images, dataSha256, testAccuracy, other, sha256);
  }

  /**
   * Checks a limit.
   *
   * @throws IllegalArgumentException if it is not over 0 and under 1
   */
  public static void requireLimit(double limit) {
    if (!(limit > 0 && limit < 1)) {
      throw new IllegalArgumentException(
          "limit: expected a number over 0 and under 1, found " + limit);
    }
  }

  private static boolean isSha256(@Nullable String text) {
    return text != null && text.matches("[0-9a-f]{64}");
  }

  private static void require(boolean valid, String part, @Nullable Object found) {
    if (!valid) {
      throw new IllegalArgumentException("a judge's card cannot have " + part + " " + found);
    }
  }
}
