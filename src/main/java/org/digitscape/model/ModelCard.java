package org.digitscape.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a model is and how it was made; travels inside the model's file.
 *
 * @param id name in addresses, {@code [a-z0-9-]{1,40}}, such as {@code ae}
 * @param name title for people
 * @param kind how it comes from an image to two numbers and back
 * @param digits the classes it was trained on, ascending
 * @param layers widths from input to output, such as 784-500-300-2-300-500-784
 * @param activation of the hidden layers: {@code tanh} (the code is linear, the output a sigmoid),
 *     or {@code identity} where there are none (principal components: the output is cut to 0..1)
 * @param parameters number of trained numbers
 * @param training how it was trained
 * @param validation how its recipe does on training images that were held out, on which recipes are
 *     chosen; null if none were. If the model is {@linkplain #refitted refitted}, this was measured
 *     on the network before it
 * @param metrics how well it does, measured on the whole test set
 * @param codeVersion version of this program that trained it
 * @param sha256 of the network's bytes, 64 lower-case hexadecimal digits
 */
public record ModelCard(
    String id,
    String name,
    ModelKind kind,
    List<Integer> digits,
    List<Integer> layers,
    String activation,
    long parameters,
    Training training,
    @Nullable Validation validation,
    Metrics metrics,
    String codeVersion,
    String sha256) {

  /**
   * @throws IllegalArgumentException if a part is missing or outside its range
   */
  public ModelCard {
    digits = List.copyOf(Objects.requireNonNullElse(digits, List.of()));
    layers = List.copyOf(Objects.requireNonNullElse(layers, List.of()));
    requireTitles(id, name);
    require(kind != null, "kind", kind);
    require(isAscending(digits), "digits", digits);
    require(layers.stream().allMatch(width -> width > 0), "layers", layers);
    require(activation != null, "activation", activation);
    require(parameters > 0, "parameters", parameters);
    require(training != null, "training", training);
    require(metrics != null, "metrics", metrics);
    require(codeVersion != null, "codeVersion", codeVersion);
    require(isSha256(sha256), "sha256", sha256);
  }

  /**
   * Checks what a model is called.
   *
   * @throws IllegalArgumentException if a card cannot have that id or that name
   */
  public static void requireTitles(@Nullable String id, @Nullable String name) {
    require(id != null && id.matches("[a-z0-9-]{1,40}"), "id", id);
    require(name != null && !name.isBlank() && name.length() <= 100, "name", name);
  }

  /** Identifies exactly these parameters: {@code sha256:...}. */
  public String fingerprint() {
    return "sha256:" + sha256;
  }

  /**
   * Whether the validation is that of another network: one made by the same recipe from nine tenths
   * of the images, before this one was made from all of them.
   */
  public boolean refitted() {
    return validation != null && training.heldOut() == 0;
  }

  /**
   * How a model was trained.
   *
   * @param seed of the initial weights, of the order of the images, of noise and augmentation
   * @param epochs passes over the images; 0 if the model is computed and not trained, and batch
   *     size and learning rate are 0 with it
   * @param batchSize images per update
   * @param learningRate at the start; it decays to zero along a cosine
   * @param inputNoise added to what the network is shown
   * @param augmentation how images are moved before the network learns from them
   * @param images number of training images that it learnt from
   * @param heldOut number of training images that were held out for validation
   * @param dataSha256 of all training images and labels, those held out among them, see {@code
   *     MnistDataset.trainingSha256}
   */
  public record Training(
      long seed,
      int epochs,
      int batchSize,
      double learningRate,
      InputNoise inputNoise,
      Augmentation augmentation,
      int images,
      int heldOut,
      String dataSha256) {

    /**
     * @throws IllegalArgumentException if a part is missing or outside its range
     */
    public Training {
      boolean computed = epochs == 0 && batchSize == 0 && learningRate == 0;
      require(computed || epochs > 0, "epochs", epochs);
      require(computed || batchSize > 0, "batchSize", batchSize);
      require(
          computed || learningRate > 0 && Double.isFinite(learningRate),
          "learningRate",
          learningRate);
      require(inputNoise != null, "inputNoise", inputNoise);
      require(augmentation != null, "augmentation", augmentation);
      require(images > 0, "images", images);
      require(heldOut >= 0, "heldOut", heldOut);
      require(isSha256(dataSha256), "dataSha256", dataSha256);
    }
  }

  /**
   * Measurements on training images that the network did not learn from.
   *
   * @param images number of images measured
   * @param mse mean reconstruction error
   * @param knnAccuracy share of their codes whose label is that of the majority of the 5 nearest
   *     codes of images that the network did learn from, 0..1
   */
  public record Validation(int images, double mse, double knnAccuracy) {

    /**
     * @throws IllegalArgumentException if a measurement is outside its range
     */
    public Validation {
      require(images > 0, "validation images", images);
      require(mse >= 0 && mse <= 1, "validation mse", mse);
      require(knnAccuracy >= 0 && knnAccuracy <= 1, "validation knnAccuracy", knnAccuracy);
    }
  }

  /**
   * Measurements on the test set.
   *
   * @param testImages number of images measured
   * @param testMse mean reconstruction error
   * @param knnAccuracy share of test codes whose label is that of the majority of the 5 nearest
   *     codes of all training images, 0..1
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
