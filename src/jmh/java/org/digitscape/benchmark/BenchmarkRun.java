package org.digitscape.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.digitscape.dl4j.ShippedParameters;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link InferenceBenchmark} and prints its table. The contenders take turns, each in a JVM of
 * its own, for several rounds, so that a disturbance of the machine hits all of them alike.
 */
public final class BenchmarkRun {

  /** System property with the folder that {@link ModelParameters} are in. */
  static final String MODEL_FOLDER = "benchmark.model";

  private static final int ROUNDS = 3;

  private BenchmarkRun() {}

  /**
   * @param arguments a folder for the model's numbers, then a regular expression for the names of
   *     the benchmarks to run
   */
  public static void main(String[] arguments) throws RunnerException, IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    ShippedParameters.read().write(folder);
    ResultTable table = new ResultTable();
    for (int round = 1; round <= ROUNDS; round++) {
      for (String benchmark : ResultTable.BENCHMARKS) {
        if (benchmark.matches(arguments[1])) {
          System.out.printf("round %d of %d: %s%n", round, ROUNDS, benchmark);
          for (Contender contender : Contender.values()) {
            table.add(benchmark, contender, run(benchmark, contender, folder));
          }
        }
      }
    }
    System.out.println(table);
  }

  /** The median time of a call in microseconds; with callers the encodes in a second. */
  private static double run(String benchmark, Contender contender, Path folder)
      throws RunnerException {
    RunResult result =
        new Runner(
                new OptionsBuilder()
                    .include(InferenceBenchmark.class.getName() + "." + benchmark + "$")
                    .param("contender", contender.name())
                    .jvmArgs(jvmArguments(contender, folder))
                    .forks(1)
                    .warmupIterations(2)
                    .warmupTime(TimeValue.milliseconds(600))
                    .measurementIterations(3)
                    .measurementTime(TimeValue.milliseconds(500))
                    .verbosity(VerboseMode.SILENT)
                    .shouldFailOnError(true)
                    .build())
            .runSingle();
    double microseconds = result.getPrimaryResult().getStatistics().getPercentile(50);
    return benchmark.startsWith("callers")
        ? InferenceBenchmark.CALLS / microseconds * 1e6
        : microseconds;
  }

  /** Those of this JVM, but for what a contender does without. */
  private static String[] jvmArguments(Contender contender, Path folder) {
    List<String> own = ManagementFactory.getRuntimeMXBean().getInputArguments();
    return Stream.concat(
            own.stream()
                .filter(argument -> !argument.startsWith("-Djmh."))
                .filter(
                    argument ->
                        contender != Contender.ARRAYS || !argument.startsWith("--add-modules")),
            Stream.of("-D" + MODEL_FOLDER + "=" + folder))
        .toArray(String[]::new);
  }
}
