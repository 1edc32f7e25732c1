package org.digitscape.mnist;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.digitscape.model.DigitImage;

/**
 * Training and test images of some of MNIST's digits, in the order of the original files.
 *
 * @param training images to learn from
 * @param test images to measure on; never trained on
 */
public record MnistDataset(List<LabeledDigit> training, List<LabeledDigit> test) {

  /** The digits of the shipped subset: those of the lecture. */
  public static final Set<Integer> SHIPPED_DIGITS = Set.of(1, 5, 6);

  public MnistDataset {
    training = List.copyOf(training);
    test = List.copyOf(test);
  }

  /**
   * The shipped digits 1, 5 and 6: 18,081 training and 2,985 test images.
   *
   * @throws UncheckedIOException if the program's own resources are damaged
   */
  public static MnistDataset shipped() {
    try {
      return new MnistDataset(readShipped("train", "156"), readShipped("test", "156"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * MNIST's 10,000 test images of all ten digits: the shipped test images and, for measuring what a
   * model makes of digits it does not know, the 7,015 others. No model is trained on any of them.
   *
   * @return ascending by index, which here is the position
   * @throws UncheckedIOException if the program's own resources are damaged
   */
  public static List<LabeledDigit> shippedTestOfAllDigits() {
    try {
      return Stream.concat(
              readShipped("test", "156").stream(), readShipped("test", "0234789").stream())
          .sorted(Comparator.comparingInt(LabeledDigit::index))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the four original files from a folder, each gzipped ({@code .gz}) or not.
   *
   * @param folder holds {@code train-images-idx3-ubyte}, {@code train-labels-idx1-ubyte}, {@code
   *     t10k-images-idx3-ubyte} and {@code t10k-labels-idx1-ubyte}
   * @param digits which classes to keep, each 0..9
   * @throws DataFormatException if a file is damaged, truncated or of another kind
   * @throws FileNotFoundException if one is missing
   */
  public static MnistDataset fromFolder(Path folder, Set<Integer> digits) throws IOException {
    return new MnistDataset(
        readOriginal(folder, "train", digits), readOriginal(folder, "t10k", digits));
  }

  /** SHA-256 over label and pixels of every training image in order, in hexadecimal. */
  public String trainingSha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (LabeledDigit digit : training) {
        digest.update((byte) digit.label());
        digest.update(digit.image().toBytes());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<LabeledDigit> readShipped(String part, String digits) throws IOException {
    byte[][] images;
    byte[] labels;
    int[] indexes;
    String imageFile = "/mnist/" + part + "-images-" + digits + ".idx3-ubyte.gz";
    String labelFile = "/mnist/" + part + "-labels-" + digits + ".idx1-ubyte.gz";
    String indexFile = "/mnist/" + part + "-indexes-" + digits + ".idx1-int.gz";
    try (InputStream in = resource(imageFile)) {
      images = IdxReader.readImages(imageFile, in);
    }
    try (InputStream in = resource(labelFile)) {
      labels = IdxReader.readLabels(labelFile, in);
    }
    try (InputStream in = resource(indexFile)) {
      indexes = IdxReader.readIntegers(indexFile, in);
    }
    requireSameCount(labelFile, images.length, labels.length, "labels");
    requireSameCount(indexFile, images.length, indexes.length, "indexes");
    List<LabeledDigit> read = new ArrayList<>(images.length);
    for (int i = 0; i < images.length; i++) {
      read.add(new LabeledDigit(indexes[i], labels[i], DigitImage.ofBytes(images[i])));
    }
    return read;
  }

  private static List<LabeledDigit> readOriginal(Path folder, String part, Set<Integer> wanted)
      throws IOException {
    Path imageFile = original(folder, part + "-images-idx3-ubyte");
    Path labelFile = original(folder, part + "-labels-idx1-ubyte");
    byte[][] images;
    byte[] labels;
    try (InputStream in = Files.newInputStream(imageFile)) {
      images = IdxReader.readImages(imageFile.toString(), in);
    }
    try (InputStream in = Files.newInputStream(labelFile)) {
      labels = IdxReader.readLabels(labelFile.toString(), in);
    }
    requireSameCount(labelFile.toString(), images.length, labels.length, "labels");
    List<LabeledDigit> digits = new ArrayList<>();
    for (int i = 0; i < images.length; i++) {
      if (wanted.contains((int) labels[i])) {
        digits.add(new LabeledDigit(i, labels[i], DigitImage.ofBytes(images[i])));
      }
    }
    return digits;
  }

  private static Path original(Path folder, String name) throws FileNotFoundException {
    for (String ending : List.of("", ".gz")) {
      Path file = folder.resolve(name + ending);
      if (Files.isRegularFile(file)) {
        return file;
      }
    }
    throw new FileNotFoundException(
        folder + ": expected a file " + name + " or " + name + ".gz, found neither");
  }

  private static InputStream resource(String name) throws FileNotFoundException {
    InputStream in = MnistDataset.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException(name + ": expected among the program's resources, not found");
    }
    return in;
  }

  private static void requireSameCount(String file, int images, int found, String what)
      throws DataFormatException {
    if (images != found) {
      throw new DataFormatException(
          file, images + " " + what + ", as many as images", String.valueOf(found));
    }
  }
}
