package org.digitscape.cli;

import java.io.PrintWriter;
import org.digitscape.model.ModelCard;

/** Prints a model's card for people. */
final class CardReport {

  private CardReport() {}

  static void print(PrintWriter out, ModelCard card) {
    ModelCard.Training training = card.training();
    line(out, "model", card.id() + ", " + card.name());
    line(out, "fingerprint", card.fingerprint());
    line(out, "layers", join(card.layers(), "-") + ", " + card.activation());
    line(out, "parameters", "%,d".formatted(card.parameters()));
    line(out, "digits", join(card.digits(), ", "));
    line(
        out,
        "training",
        "%,d images, %d epochs, batches of %d, learning rate %s, seed %d"
            .formatted(
                training.images(),
                training.epochs(),
                training.batchSize(),
                training.learningRate(),
                training.seed()));
    line(out, "training data", "sha256:" + training.dataSha256());
    line(out, "made by", "digitscape " + card.codeVersion());
    line(
        out,
        "test MSE",
        "%.6f on %,d images".formatted(card.metrics().testMse(), card.metrics().testImages()));
    line(out, "5-NN accuracy", "%.6f".formatted(card.metrics().knnAccuracy()));
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
