package org.digitscape.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.dl4j.TrainedModel;
import org.digitscape.dl4j.training.ModelTraining;
import org.digitscape.dl4j.training.TrainingListener;
import org.digitscape.dl4j.training.TrainingRecipe;
import org.digitscape.mnist.MnistDataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains the lecture's autoencoder and writes its model file. */
@Command(
    name = "train",
    description = {
      "Trains the autoencoder 784-500-300-2-300-500-784 from scratch on MNIST and writes a model file.",
      "Ctrl-C ends it after the current batch; nothing is written then."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class TrainCommand implements Callable<Integer> {

  private static final String ID = "ae";
  private static final String NAME = "Autoencoder";

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Option(
      names = "--seed",
      description =
          "Seed of the initial weights and of the order of the images (default: ${DEFAULT-VALUE}).")
  private long seed = TrainingRecipe.DEFAULT.seed();

  @Option(
      names = "--epochs",
      description = "Passes over the training images (default: ${DEFAULT-VALUE}).")
  private int epochs = TrainingRecipe.DEFAULT.epochs();

  @Option(names = "--batch-size", description = "Images per update (default: ${DEFAULT-VALUE}).")
  private int batchSize = TrainingRecipe.DEFAULT.batchSize();

  @Option(
      names = "--learning-rate",
      description =
          "Adam's rate at the start; it falls to zero along a cosine (default: ${DEFAULT-VALUE}).")
  private double learningRate = TrainingRecipe.DEFAULT.learningRate();

  @Option(
      names = "--digits",
      split = ",",
      paramLabel = "DIGIT",
      description = "Digits to train on, such as 1,5,6 (default: 1,5,6).")
  private Set<Integer> digits = MnistDataset.SHIPPED_DIGITS;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Model file to write (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of(ID + ".zip");

  TrainCommand() {}

  @Override
  public Integer call() throws IOException {
    ModelTraining training = new ModelTraining(ID, NAME, recipe(), ProgramVersion.current());
    requireWritable(output);
    MnistDataset images = data.read(digits, spec.commandLine());
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "Training on %,d images of the digits %s, seed %d%n",
        images.training().size(), digits.stream().sorted().toList(), seed);
    out.flush();
    try (Interruption interruption = Interruption.listen()) {
      try {
        TrainedModel model = train(training, images, interruption);
        ModelFile.write(output, model);
        CardReport.print(out, model.card());
        out.println("Written: " + output);
        return ExitCode.OK;
      } catch (CancellationException e) {
        out.println("Interrupted: no model file was written.");
        return Interruption.EXIT_CODE;
      } finally {
        out.flush();
      }
    }
  }

  private TrainedModel train(
      ModelTraining training, MnistDataset images, Interruption interruption) {
    try (TrainingDisplay display = TrainingDisplay.on(spec.commandLine().getOut())) {
      return training.run(images, TrainingListener.of(display), interruption::requested);
    }
  }

  private TrainingRecipe recipe() {
    try {
      return new TrainingRecipe(seed, epochs, batchSize, learningRate);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
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
