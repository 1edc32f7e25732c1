package org.digitscape.serving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.ModelCard;
import org.jspecify.annotations.Nullable;

/**
 * The images that models are measured on: the shipped ones, and those of a folder of original
 * files, if there is one. What was read is kept for the next model of the same digits.
 */
final class MeasuredData {

  private final MnistDataset shipped;
  private final @Nullable Path folder;
  private final Map<Set<Integer>, MnistDataset> kept = new HashMap<>();

  /**
   * @param shipped the program's own images
   * @param folder of four original files, for models of other digits or other data; or null
   */
  MeasuredData(MnistDataset shipped, @Nullable Path folder) {
    this.shipped = shipped;
    this.folder = folder;
  }

  /**
   * Finds the images that a model was trained on, with the test images that go with them.
   *
   * @throws ModelRefusedException if they are not at hand: densities, support and errors of another
   *     data set would be wrong without anybody noticing
   * @throws IOException if the folder's files cannot be read
   */
  MnistDataset of(ModelCard card) throws IOException, ModelRefusedException {
    Set<Integer> digits = new TreeSet<>(card.digits());
    String wanted = card.training().dataSha256();
    if (MnistDataset.SHIPPED_DIGITS.containsAll(digits)) {
      MnistDataset own = only(digits);
      if (own.trainingSha256().equals(wanted)) {
        return own;
      }
    }
    if (folder == null) {
      throw new ModelRefusedException(
          "it was trained on other images of "
              + digits
              + " than the shipped ones; digitscape.data has to name the folder of their files");
    }
    MnistDataset read = kept.get(digits);
    if (read == null) {
      read = MnistDataset.fromFolder(folder, digits);
      kept.put(digits, read);
    }
    String found = read.trainingSha256();
    if (!found.equals(wanted)) {
      throw new ModelRefusedException(
          "it was trained on images with SHA-256 %s, the images of %s in %s have %s"
              .formatted(wanted, digits, folder, found));
    }
    return read;
  }

  private MnistDataset only(Set<Integer> digits) {
    return digits.equals(MnistDataset.SHIPPED_DIGITS)
        ? shipped
        : kept.computeIfAbsent(
            digits,
            some -> new MnistDataset(only(some, shipped.training()), only(some, shipped.test())));
  }

  private static List<LabeledDigit> only(Set<Integer> digits, List<LabeledDigit> all) {
    return all.stream().filter(each -> digits.contains(each.label())).toList();
  }
}
