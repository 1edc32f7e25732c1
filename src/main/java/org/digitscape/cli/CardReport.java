package org.digitscape.cli;

import java.io.PrintWriter;
import org.digitscape.model.Augmentation;
import org.digitscape.model.InputNoise;
import org.digitscape.model.ModelCard;

/** Prints a model's card for people. */
final class CardReport {

  private CardReport() {}

  static void print(PrintWriter out, ModelCard card) {
    ModelCard.Training training = card.training();
    line(out, "model", card.id() + ", " + card.name());
    line(out, "fingerprint", card.fingerprint());
    line(out, "kind", card.kind().toString());
    line(out, "layers", join(card.layers(), "-") + ", " + card.activation());
    line(out, "parameters", "%,d".formatted(card.parameters()));
    line(out, "digits", join(card.digits(), ", "));
    line(out, "training", training(training));
    line(out, "training data", "sha256:" + training.dataSha256());
    line(out, "made by", "digitscape " + card.codeVersion());
    ModelCard.Validation validation = card.validation();
    if (validation != null) {
      line(
          out,
          "validation",
          "MSE %.6f, 5-NN accuracy %.6f on %,d training images that were held out%s"
              .formatted(
                  validation.mse(),
                  validation.knnAccuracy(),
                  validation.images(),
                  card.refitted() ? ", before training on all" : ""));
    }
    line(
        out,
        "test MSE",
        "%.6f on %,d images".formatted(card.metrics().testMse(), card.metrics().testImages()));
    line(out, "5-NN accuracy", "%.6f".formatted(card.metrics().knnAccuracy()));
  }

  private static String training(ModelCard.Training training) {
    if (training.epochs() == 0) {
      return "computed from %,d images".formatted(training.images());
    }
    StringBuilder text =
        new StringBuilder(
            "%,d images, %d epochs, batches of %d, learning rate %s, seed %d"
                .formatted(
                    training.images(),
                    training.epochs(),
                    training.batchSize(),
                    training.learningRate(),
                    training.seed()));
    InputNoise noise = training.inputNoise();
    if (!noise.equals(InputNoise.NONE)) {
      text.append(
          ", input noise %s%s%s"
              .formatted(
                  noise.varied() ? "up to " : "",
                  noise.deviation(),
                  noise.clipped() ? " clipped" : ""));
    }
    Augmentation moves = training.augmentation();
    if (!moves.equals(Augmentation.NONE)) {
      text.append(
          ", turned by %s degrees, scaled by %s, sheared by %s, shifted by %s pixels at most"
              .formatted(moves.rotation(), moves.scale(), moves.shear(), moves.shift()));
    }
    return text.toString();
  }

  private static void line(PrintWriter out, String what, String value) {
    out.printf("%-14s %s%n", what, value);
  }

  private static String join(Iterable<Integer> numbers, String between) {
    StringBuilder text = new StringBuilder();
    for (int number : numbers) {
      text.append(text.isEmpty() ? "" : between).append(number);
    }
    return text.toString();
  }
}
