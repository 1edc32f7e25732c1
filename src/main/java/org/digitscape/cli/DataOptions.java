package org.digitscape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that says where MNIST is. */
final class DataOptions {

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description =
          "Folder of the four original MNIST files, gzipped or not "
              + "(default: the shipped digits 1, 5 and 6).")
  private @Nullable Path folder;

  DataOptions() {}

  /**
   * Reads the images of some digits.
   *
   * @param command to blame if no such digits are at hand
   */
  MnistDataset read(Set<Integer> digits, CommandLine command) throws IOException {
    if (digits.isEmpty() || digits.stream().anyMatch(digit -> digit < 0 || digit > 9)) {
      throw new ParameterException(
          command, "digits: expected some from 0 to 9, found " + new TreeSet<>(digits));
    }
    if (folder != null) {
      return MnistDataset.fromFolder(folder, digits);
    }
    if (!MnistDataset.SHIPPED_DIGITS.containsAll(digits)) {
      throw new ParameterException(
          command,
          "digits: expected some of "
              + new TreeSet<>(MnistDataset.SHIPPED_DIGITS)
              + ", which are shipped, found "
              + new TreeSet<>(digits)
              + "; for others name a folder of the original files with --data");
    }
    MnistDataset shipped = MnistDataset.shipped();
    return new MnistDataset(only(digits, shipped.training()), only(digits, shipped.test()));
  }

  private static List<LabeledDigit> only(Set<Integer> digits, List<LabeledDigit> all) {
    return all.stream().filter(each -> digits.contains(each.label())).toList();
  }
}
