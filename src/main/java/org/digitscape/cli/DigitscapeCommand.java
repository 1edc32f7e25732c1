package org.digitscape.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's command line, apart from serving, which needs none. */
@Command(
    name = "digitscape",
    description = {
      "A latent space of handwritten digits to explore in the browser.",
      "Without a command, or with serve, it serves the page on http://localhost:8080; "
          + "--server.port=N chooses another port."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    subcommands = {TrainCommand.class, TrainJudgeCommand.class, EvaluateCommand.class})
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class DigitscapeCommand implements Runnable {

  private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

  @Spec private CommandSpec spec;

  DigitscapeCommand() {}

  /**
   * Tells the command line's arguments from the server's, which are options only.
   *
   * @return true if {@link #execute} is to be called with them
   */
  public static boolean handles(String... arguments) {
    return arguments.length > 0
        && (!arguments[0].startsWith("-") || OWN_OPTIONS.contains(arguments[0]));
  }

  /**
   * Runs a command.
   *
   * @return the process's exit code: 0, 1 if it failed, 2 if the arguments are wrong, 130 if it was
   *     interrupted
   */
  public static int execute(String... arguments) {
    LoggingSystem.get(DigitscapeCommand.class.getClassLoader())
        .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
    return commandLine().execute(arguments);
  }

  static CommandLine commandLine() {
    return new CommandLine(new DigitscapeCommand())
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              command.getErr().println(command.getColorScheme().errorText(message(failure)));
              return ExitCode.SOFTWARE;
            });
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Expected a command: train, train-judge or evaluate");
  }

  /** What a person can act on; anything that is no question of files is a defect, and thrown. */
  private static String message(Exception failure) throws Exception {
    IOException unwrapped = failure instanceof UncheckedIOException e ? e.getCause() : null;
    return switch (unwrapped == null ? failure : unwrapped) {
      case NoSuchFileException missing -> missing.getMessage() + ": expected a file, found none";
      case AccessDeniedException denied -> denied.getMessage() + ": not allowed";
      case IOException problem -> String.valueOf(problem.getMessage());
      default -> throw failure;
    };
  }
}
