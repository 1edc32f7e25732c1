package org.digitscape.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.digitscape.dl4j.GoldenBatch;
import org.digitscape.dl4j.ModelEvaluation;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.dl4j.TrainedModel;
import org.digitscape.mnist.HeldOut;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.ModelCard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures models again and holds the measurements against their cards. */
@Command(
    name = "evaluate",
    description = {
      "Measures a model on all test images and prints its card and the measurements side by side.",
      "Exit code 1 if they differ by more than 0.0001, or if the copy that serves differs from DL4J."
    },
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Model file to measure (default: every model that is shipped).")
  private @Nullable Path file;

  EvaluateCommand() {}

  @Override
  public Integer call() throws IOException {
    List<TrainedModel> models =
        file == null
            ? ModelFile.SHIPPED.stream().map(ModelFile::readShipped).toList()
            : List.of(ModelFile.read(file));
    boolean good = true;
    for (TrainedModel model : models) {
      good &= evaluate(model, spec.commandLine().getOut());
    }
    spec.commandLine().getOut().flush();
    return good ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private boolean evaluate(TrainedModel model, PrintWriter out) throws IOException {
    ModelCard card = model.card();
    MnistDataset images = data.read(Set.copyOf(card.digits()), spec.commandLine());
    CardReport.print(out, card);
    out.println();
    CardComparison comparison =
        new CardComparison(
            card,
            images,
            ModelEvaluation.validate(model.reference(), HeldOut.of(images.training())),
            ModelEvaluation.measure(model.reference(), images));
    comparison.print(out);
    return comparison.agrees() & frozenCopyAgrees(model, images, out);
  }

  private static boolean frozenCopyAgrees(
      TrainedModel model, MnistDataset images, PrintWriter out) {
    GoldenBatch all = new GoldenBatch(images.test().stream().map(LabeledDigit::image).toList());
    try {
      GoldenBatch.Agreement agreement = all.check(model.frozen(), model.reference());
      out.printf(
          "The copy that serves agrees with DL4J on %,d images: "
              + "largest difference %.1e in a latent variable, %.1e in a pixel.%n",
          agreement.images(), agreement.codes(), agreement.pixels());
      return true;
    } catch (IllegalStateException e) {
      out.println("The copy that serves does not agree with DL4J: " + e.getMessage());
      return false;
    }
  }
}
