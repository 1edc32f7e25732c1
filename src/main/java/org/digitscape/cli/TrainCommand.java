package org.digitscape.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.dl4j.TrainedModel;
import org.digitscape.dl4j.training.ModelDesign;
import org.digitscape.dl4j.training.ModelTraining;
import org.digitscape.dl4j.training.TrainingListener;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.ModelCard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains a model and writes its model file. */
@Command(
    name = "train",
    description = {
      "Trains a model from scratch on MNIST, or on other images in files of the same format, and writes a model file.",
      "Ctrl-C ends it after the current batch; nothing is written then."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class TrainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DesignOptions options;
  @Mixin private DataOptions data;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Model file to write (default: the id and .zip).")
  private @Nullable Path output;

  @Option(
      names = "--no-refit",
      description =
          "Keep the network that learnt from nine tenths of the images, rather than train one more"
              + " on all of them with the same recipe; takes half the time.")
  private boolean once;

  TrainCommand() {}

  @Override
  public Integer call() throws IOException {
    ModelDesign design = options.design(spec.commandLine());
    Path file = output != null ? output : Path.of(design.id() + ".zip");
    requireWritable(file);
    MnistDataset images = data.read(options.digits(), spec.commandLine());
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "Training %s on nine tenths of %,d images of the digits %s%s, seed %d%n",
        design.id(),
        images.training().size(),
        options.digits().stream().sorted().toList(),
        once ? "" : ", then on all",
        design.recipe().seed());
    out.flush();
    try (Interruption interruption = Interruption.listen()) {
      try {
        TrainedModel model = train(design, images, interruption);
        ModelFile.write(file, model);
        CardReport.print(out, model.card());
        out.println("Written: " + file);
        return ExitCode.OK;
      } catch (CancellationException e) {
        out.println("Interrupted: no model file was written.");
        return Interruption.EXIT_CODE;
      } finally {
        out.flush();
      }
    }
  }

  private TrainedModel train(ModelDesign design, MnistDataset images, Interruption interruption) {
    PrintWriter out = spec.commandLine().getOut();
    ModelTraining training = new ModelTraining(design, ProgramVersion.current());
    TrainedModel validated;
    try (TrainingDisplay display = TrainingDisplay.on(out)) {
      validated = training.run(images, TrainingListener.of(display), interruption::requested);
    }
    ModelCard.Validation validation = validated.card().validation();
    if (once || validation == null) {
      return validated;
    }
    out.printf(
        "Held out: MSE %.6f, 5-NN accuracy %.6f. Training on all images%n",
        validation.mse(), validation.knnAccuracy());
    try (TrainingDisplay display = TrainingDisplay.on(out)) {
      return training.refit(
          images, validation, TrainingListener.of(display), interruption::requested);
    }
  }

  /** Finds out before minutes of training rather than after them. */
  private void requireWritable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file) || !Files.isWritable(folder)) {
      throw new ParameterException(
          spec.commandLine(), file + ": expected a file in a folder that can be written to");
    }
  }
}
