package org.digitscape.mnist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** IDX files as the tests want them, right and wrong. */
public final class IdxBytes {

  static final int IMAGES = 0x00000803;
  static final int LABELS = 0x00000801;

  private IdxBytes() {}

  /** Writes a folder as MNIST is handed out. */
  public static void writeFolder(Path folder, List<LabeledDigit> training, List<LabeledDigit> test)
      throws IOException {
    write(folder, "train", training);
    write(folder, "t10k", test);
  }

  /** Images of which the one at i has the intensity i everywhere. */
  static byte[] images(int count) {
    ByteBuffer file = ByteBuffer.allocate(16 + 784 * count);
    file.putInt(IMAGES).putInt(count).putInt(28).putInt(28);
    for (int i = 0; i < count * 784; i++) {
      file.put((byte) (i / 784));
    }
    return file.array();
  }

  static byte[] labels(int... labels) {
    ByteBuffer file = ByteBuffer.allocate(8 + labels.length);
    file.putInt(LABELS).putInt(labels.length);
    for (int label : labels) {
      file.put((byte) label);
    }
    return file.array();
  }

  /** The file with another number in its header, counted in 32-bit words. */
  static byte[] withHeader(byte[] file, int word, int value) {
    byte[] changed = file.clone();
    ByteBuffer.wrap(changed).putInt(4 * word, value);
    return changed;
  }

  static byte[] gzip(byte[] file) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(file);
    }
    return packed.toByteArray();
  }

  private static void write(Path folder, String part, List<LabeledDigit> digits)
      throws IOException {
    byte[] images = images(digits.size());
    for (int i = 0; i < digits.size(); i++) {
      System.arraycopy(digits.get(i).image().toBytes(), 0, images, 16 + 784 * i, 784);
    }
    Files.write(folder.resolve(part + "-images-idx3-ubyte"), images);
    Files.write(
        folder.resolve(part + "-labels-idx1-ubyte"),
        labels(digits.stream().mapToInt(LabeledDigit::label).toArray()));
  }
}
