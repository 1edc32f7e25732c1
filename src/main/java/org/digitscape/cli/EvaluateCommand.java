package org.digitscape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.dl4j.TrainedModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures models again and holds the measurements against their cards and reports. */
@Command(
    name = "evaluate",
    description = {
      "Measures models again and holds the measurements against their cards and reports: errors, neighbours,",
      "densities, the judge of digit-likeness, the ladder of densities, and what the model does not know.",
      "Exit code 1 if a number differs by more than its tolerance, or if the copy that serves differs from DL4J."
    },
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Option(
      names = "--write",
      description =
          "Write what was measured into the model files, in place of the reports in them.")
  private boolean write;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Model files to measure (default: every model that is shipped).")
  private List<Path> files = List.of();

  EvaluateCommand() {}

  @Override
  public Integer call() throws IOException {
    if (write && files.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--write: expected model files to write to");
    }
    Evaluation evaluation = new Evaluation(spec.commandLine().getOut());
    boolean good = true;
    if (files.isEmpty()) {
      for (String id : ModelFile.SHIPPED) {
        good &= evaluate(evaluation, ModelFile.readShipped(id)).agrees();
      }
    }
    for (Path file : files) {
      Evaluation.Outcome outcome = evaluate(evaluation, ModelFile.read(file));
      if (write) {
        ModelFile.writeReport(file, outcome.report());
        spec.commandLine().getOut().println("Written: " + file);
      }
      // A report that was just written needs not agree with the one before.
      good &= write ? outcome.cardAgrees() : outcome.agrees();
    }
    spec.commandLine().getOut().flush();
    return good ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private Evaluation.Outcome evaluate(Evaluation evaluation, TrainedModel model)
      throws IOException {
    return evaluation.run(model, data.read(Set.copyOf(model.card().digits()), spec.commandLine()));
  }
}
