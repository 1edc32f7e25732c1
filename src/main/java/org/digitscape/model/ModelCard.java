package org.digitscape.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a model is and how it was made; travels inside the model's file.
 *
 * @param id name in addresses, {@code [a-z0-9-]{1,40}}, such as {@code ae}
 * @param name title for people
 * @param digits the classes it was trained on, ascending
 * @param layers widths from input to output, such as 784-500-300-2-300-500-784
 * @param activation of the hidden layers: tanh (the code is linear, the output a sigmoid)
 * @param parameters number of trained numbers
 * @param training how it was trained
 * @param metrics how well it does, measured on the whole test set
 * @param codeVersion version of this program that trained it
 * @param sha256 of the network's bytes, 64 lower-case hexadecimal digits
 */
public record ModelCard(
    String id,
    String name,
    List<Integer> digits,
    List<Integer> layers,
    String activation,
    long parameters,
    Training training,
    Metrics metrics,
    String codeVersion,
    String sha256) {

  /**
   * @throws IllegalArgumentException if a part is missing or outside its range
   */
  public ModelCard {
    digits = List.copyOf(Objects.requireNonNullElse(digits, List.of()));
    layers = List.copyOf(Objects.requireNonNullElse(layers, List.of()));
    require(id != null && id.matches("[a-z0-9-]{1,40}"), "id", id);
    require(name != null && !name.isBlank() && name.length() <= 100, "name", name);
    require(isAscending(digits), "digits", digits);
    require(layers.stream().allMatch(width -> width > 0), "layers", layers);
    require(activation != null, "activation", activation);
    require(parameters > 0, "parameters", parameters);
    require(training != null, "training", training);
    require(metrics != null, "metrics", metrics);
    require(codeVersion != null, "codeVersion", codeVersion);
    require(isSha256(sha256), "sha256", sha256);
  }

  /** Identifies exactly these parameters: {@code sha256:...}. */
  public String fingerprint() {
    return "sha256:" + sha256;
  }

  /**
   * How a model was trained.
   *
   * @param seed of the initial weights and of the order of the images
   * @param epochs passes over the training images
   * @param batchSize images per update
   * @param learningRate at the start; it decays to zero along a cosine
   * @param images number of training images
   * @param dataSha256 of the training images and labels, see {@code MnistDataset.trainingSha256}
   */
  public record Training(
      long seed, int epochs, int batchSize, double learningRate, int images, String dataSha256) {

    /**
     * @throws IllegalArgumentException if a number is not positive, or the hash is none
     */
    public Training {
      require(epochs > 0, "epochs", epochs);
      require(batchSize > 0, "batchSize", batchSize);
      require(learningRate > 0 && Double.isFinite(learningRate), "learningRate", learningRate);
      require(images > 0, "images", images);
      require(isSha256(dataSha256), "dataSha256", dataSha256);
    }
  }

  /**
   * Measurements on the test set.
   *
   * @param testImages number of images measured
   * @param testMse mean reconstruction error
   * @param knnAccuracy share of test codes whose label is that of the majority of the 5 nearest
   *     training codes, 0..1
   */
  public record Metrics(int testImages, double testMse, double knnAccuracy) {

    /**
     * @throws IllegalArgumentException if a measurement is outside its range
     */
    public Metrics {
      require(testImages > 0, "testImages", testImages);
      require(testMse >= 0 && testMse <= 1, "testMse", testMse);
      require(knnAccuracy >= 0 && knnAccuracy <= 1, "knnAccuracy", knnAccuracy);
    }
  }

  private static boolean isAscending(List<Integer> digits) {
    int before = -1;
    for (int digit : digits) {
      if (digit <= before || digit > 9) {
        return false;
      }
      before = digit;
    }
    return !digits.isEmpty();
  }

  private static boolean isSha256(@Nullable String text) {
    return text != null && text.matches("[0-9a-f]{64}");
  }

  private static void require(boolean valid, String part, @Nullable Object found) {
    if (!valid) {
      throw new IllegalArgumentException("a model's card cannot have " + part + " " + found);
    }
  }
}
