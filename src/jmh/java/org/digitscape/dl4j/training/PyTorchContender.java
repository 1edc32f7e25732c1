package org.digitscape.dl4j.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;

/** PyTorch on one thread, in a Python process that waits while others have their turn. */
final class PyTorchContender implements TrainingContender {

  private static final Path SCRIPT = Path.of("src", "jmh", "python", "training_speed.py");

  private final Process python;
  private final BufferedReader answers;
  private final Writer questions;
  private final String version;

  private PyTorchContender(Process python) throws IOException {
    this.python = python;
    answers = python.inputReader();
    questions = python.outputWriter();
    version = answer();
  }

  /**
   * Starts Python, if there is one that has PyTorch.
   *
   * @param interpreter such as {@code python3}
   * @param folder with the parameters and images
   */
  static Optional<TrainingContender> start(String interpreter, Path folder) {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(interpreter, SCRIPT.toString(), folder.toString());
      builder.environment().put("OMP_NUM_THREADS", "1");
      builder.environment().put("OPENBLAS_NUM_THREADS", "1");
      return Optional.of(
          new PyTorchContender(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public String title() {
    return "PyTorch " + version + ", one thread";
  }

  @Override
  public Lap train(int batch, int updates) throws IOException {
    questions.write(batch + " " + updates + "\n");
    questions.flush();
    String[] numbers = answer().split(" ");
    return new Lap(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
  }

  private String answer() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IOException(SCRIPT + " ended without an answer");
    }
    return line;
  }

  @Override
  public void close() {
    try {
      questions.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      python.destroy();
    }
  }
}
