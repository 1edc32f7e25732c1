package org.digitscape.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitscape.dl4j.training.ModelDesign;
import org.digitscape.dl4j.training.ShippedDesigns;
import org.digitscape.dl4j.training.TrainingRecipe;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say which model to make; what they leave open is as in the shipped model. */
final class DesignOptions {

  /** Ids of the shipped models, for the help text. */
  static final class Ids implements Iterable<String> {

    Ids() {}

    @Override
    public Iterator<String> iterator() {
      return ids().iterator();
    }
  }

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      completionCandidates = Ids.class,
      description =
          "Make one like this shipped model: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private String model = ShippedDesigns.AE.id();

  @Option(
      names = "--digits",
      paramLabel = "DIGITS",
      converter = DigitSet.class,
      description = "Digits to train on, such as 1,5,6 or 0-9 (default: 1,5,6).")
  private Set<Integer> digits = MnistDataset.SHIPPED_DIGITS;

  @Option(
      names = "--latent",
      paramLabel = "NUMBER",
      description = "Numbers in a code; 2, because the page shows a plane.")
  private int latent = 2;

  @Option(
      names = "--hidden",
      split = ",",
      paramLabel = "WIDTH",
      description =
          "Widths of the encoder's hidden layers, such as 500,300; the decoder mirrors them.")
  private @Nullable List<Integer> hidden;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description =
          "Name in addresses, of a-z, 0-9 and - (default: that of the shipped model, followed by"
              + " the digits if they are others).")
  private @Nullable String id;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Title for people (default: that of the shipped model).")
  private @Nullable String name;

  @Option(
      names = "--seed",
      description =
          "Seed of the initial weights, the order of the images, noise and augmentation (default:"
              + " the shipped model's).")
  private @Nullable Long seed;

  @Option(
      names = "--epochs",
      description = "Passes over the training images (default: the shipped model's).")
  private @Nullable Integer epochs;

  @Option(names = "--batch-size", description = "Images per update (default: the shipped model's).")
  private @Nullable Integer batchSize;

  @Option(
      names = "--learning-rate",
      description =
          "Adam's rate at the start; it falls to zero along a cosine (default: the shipped"
              + " model's).")
  private @Nullable Double learningRate;

  DesignOptions() {}

  /** The digits to train on. */
  Set<Integer> digits() {
    return digits;
  }

  /**
   * The design that was asked for.
   *
   * @param command to blame if there is none such
   */
  ModelDesign design(CommandLine command) {
    ModelDesign shipped =
        ShippedDesigns.named(model)
            .orElseThrow(
                () ->
                    new ParameterException(
                        command, "model: expected one of " + ids() + ", found " + model));
    if (latent != 2) {
      throw new ParameterException(
          command, "latent: expected 2, because the page shows a plane, found " + latent);
    }
    try {
      return new ModelDesign(
          id != null ? id : shipped.id() + suffix(),
          name != null ? name : shipped.name(),
          shipped.kind(),
          hidden == null ? shipped.layers() : layers(hidden),
          shipped.activation(),
          recipe(shipped.recipe()));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, String.valueOf(e.getMessage()), e);
    }
  }

  private TrainingRecipe recipe(TrainingRecipe shipped) {
    return new TrainingRecipe(
        seed != null ? seed : shipped.seed(),
        epochs != null ? epochs : shipped.epochs(),
        batchSize != null ? batchSize : shipped.batchSize(),
        learningRate != null ? learningRate : shipped.learningRate(),
        shipped.inputNoise(),
        shipped.augmentation());
  }

  /** Sets a model of other digits apart from the shipped one. */
  private String suffix() {
    return digits.equals(MnistDataset.SHIPPED_DIGITS)
        ? ""
        : digits.stream().sorted().map(String::valueOf).collect(Collectors.joining("", "-", ""));
  }

  private static List<Integer> layers(List<Integer> hidden) {
    List<Integer> layers = new ArrayList<>();
    layers.add(DigitImage.PIXELS);
    layers.addAll(hidden);
    layers.add(2);
    layers.addAll(hidden.reversed());
    layers.add(DigitImage.PIXELS);
    return layers;
  }

  private static List<String> ids() {
    return ShippedDesigns.ALL.stream().map(ModelDesign::id).toList();
  }
}
