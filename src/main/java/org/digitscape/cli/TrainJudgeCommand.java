package org.digitscape.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.digitscape.dl4j.judge.JudgeFile;
import org.digitscape.dl4j.judge.JudgeModel;
import org.digitscape.dl4j.judge.JudgeRecipe;
import org.digitscape.dl4j.judge.JudgeTraining;
import org.digitscape.measure.judge.JudgeCard;
import org.digitscape.mnist.MnistDataset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains the judge of digit-likeness and writes its files. */
@Command(
    name = "train-judge",
    description = {
      "Trains the judge that says which images are digit-like, from scratch on all of MNIST, and",
      "writes judge.json and judge.bin. Ctrl-C ends it after the current batch; nothing is written then."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class TrainJudgeCommand implements Callable<Integer> {

  private static final Set<Integer> ALL_DIGITS = Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "FOLDER",
      description = "Folder of the four original MNIST files, gzipped or not.")
  private Path data;

  @Option(
      names = "--seed",
      description =
          "Seed of the initial weights and of all images that are made (default: ${DEFAULT-VALUE}).")
  private long seed = JudgeRecipe.DEFAULT.seed();

  @Option(
      names = "--epochs",
      description = "Passes over the 60,000 training images (default: ${DEFAULT-VALUE}).")
  private int epochs = JudgeRecipe.DEFAULT.epochs();

  @Option(
      names = "--limit",
      description =
          "Least probability of one of a model's digits at which an image is digit-like (default:"
              + " chosen such that 99 %% of each shipped network's reconstructions of held-out"
              + " images are).")
  private @Nullable Double limit;

  @Option(
      names = "--keep",
      description = "Keep the parameters that are in the folder, and only choose the limit again.")
  private boolean keep;

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      description = "Folder to write to (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("judge");

  TrainJudgeCommand() {}

  @Override
  public Integer call() throws IOException {
    JudgeTraining training = training();
    if (keep) {
      write(JudgeFile.read(output));
      return ExitCode.OK;
    }
    MnistDataset images = MnistDataset.fromFolder(data, ALL_DIGITS);
    PrintWriter out = spec.commandLine().getOut();
    out.printf("Training the judge on %,d images, seed %d%n", images.training().size(), seed);
    out.flush();
    try (Interruption interruption = Interruption.listen()) {
      try (TrainingDisplay display = TrainingDisplay.on(out)) {
        write(training.run(images, display, interruption::requested));
        return ExitCode.OK;
      } catch (CancellationException e) {
        out.println("Interrupted: nothing was written.");
        return Interruption.EXIT_CODE;
      } finally {
        out.flush();
      }
    }
  }

  private void write(JudgeModel judge) throws IOException {
    JudgeModel limited = judge.withLimit(limit == null ? JudgeLimit.of(judge.frozen()) : limit);
    JudgeFile.write(output, limited);
    spec.commandLine()
        .getOut()
        .printf(
            "Reads %.2f %% of the test images as labelled; limit %.2f%nWritten: %s%n",
            100 * limited.card().testAccuracy(), limited.card().limit(), output);
    spec.commandLine().getOut().flush();
  }

  private JudgeTraining training() {
    try {
      JudgeRecipe standard = JudgeRecipe.DEFAULT;
      if (limit != null) {
        JudgeCard.requireLimit(limit);
      }
      return new JudgeTraining(
          new JudgeRecipe(seed, epochs, standard.batchSize(), standard.learningRate()));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
