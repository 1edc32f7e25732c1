package org.digitscape.mnist;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads the IDX format of the MNIST files, gzipped or not.
 *
 * <p>Format: two zero bytes, one byte for the element type (0x08 unsigned byte, 0x0C 32-bit
 * integer), one for the number of dimensions, then each dimension and all elements, big-endian.
 *
 * @see <a href="http://yann.lecun.com/exdb/mnist/">LeCun, Cortes, Burges: The MNIST database</a>
 */
final class IdxReader {

  private static final int UNSIGNED_BYTES_1D = 0x00000801;
  private static final int UNSIGNED_BYTES_3D = 0x00000803;
  private static final int INTEGERS_1D = 0x00000C01;

  /** No MNIST-like file has more; a damaged length must not become a huge allocation. */
  private static final int MOST_ITEMS = 1_000_000;

  private IdxReader() {}

  /** Reads images of 28x28 unsigned bytes: one array of 784 for each. */
  static byte[][] readImages(String file, InputStream stream) throws IOException {
    try (DataInputStream in = open(file, stream)) {
      requireMagic(file, UNSIGNED_BYTES_3D, in);
      int count = readCount(file, in);
      requireDimension(file, "rows", in);
      requireDimension(file, "columns", in);
      byte[][] images = new byte[count][];
      for (int i = 0; i < count; i++) {
        images[i] = in.readNBytes(28 * 28);
        if (images[i].length < 28 * 28) {
          throw new DataFormatException(
              file, count + " images of 784 bytes", "the end of the file in image " + i);
        }
      }
      requireEnd(file, in);
      return images;
    } catch (EOFException | ZipException e) {
      throw damaged(file, "a whole IDX file of images", e);
    }
  }

  /** Reads labels: unsigned bytes in 0..9. */
  static byte[] readLabels(String file, InputStream stream) throws IOException {
    try (DataInputStream in = open(file, stream)) {
      requireMagic(file, UNSIGNED_BYTES_1D, in);
      int count = readCount(file, in);
      byte[] labels = in.readNBytes(count);
      if (labels.length < count) {
        throw new DataFormatException(file, count + " labels", "only " + labels.length);
      }
      for (int i = 0; i < count; i++) {
        if (labels[i] < 0 || labels[i] > 9) {
          throw new DataFormatException(
              file, "labels from 0 to 9", "label " + (labels[i] & 0xFF) + " at position " + i);
        }
      }
      requireEnd(file, in);
      return labels;
    } catch (EOFException | ZipException e) {
      throw damaged(file, "a whole IDX file of labels", e);
    }
  }

  /** Reads 32-bit integers. */
  static int[] readIntegers(String file, InputStream stream) throws IOException {
    try (DataInputStream in = open(file, stream)) {
      requireMagic(file, INTEGERS_1D, in);
      int[] values = new int[readCount(file, in)];
      for (int i = 0; i < values.length; i++) {
        values[i] = in.readInt();
      }
      requireEnd(file, in);
      return values;
    } catch (EOFException | ZipException e) {
      throw damaged(file, "a whole IDX file of integers", e);
    }
  }

  private static DataInputStream open(String file, InputStream stream) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(stream, 1 << 16);
    buffered.mark(2);
    byte[] start = buffered.readNBytes(2);
    buffered.reset();
    boolean gzipped = Arrays.equals(start, new byte[] {0x1F, (byte) 0x8B});
    try {
      return new DataInputStream(gzipped ? new GZIPInputStream(buffered, 1 << 16) : buffered);
    } catch (EOFException | ZipException e) {
      throw damaged(file, "a gzip file", e);
    }
  }

  private static void requireMagic(String file, int expected, DataInputStream in)
      throws IOException {
    int found = in.readInt();
    if (found != expected) {
      throw new DataFormatException(
          file, "magic number 0x%08X".formatted(expected), "0x%08X".formatted(found));
    }
  }

  private static int readCount(String file, DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST_ITEMS) {
      throw new DataFormatException(file, "0 to " + MOST_ITEMS + " items", String.valueOf(count));
    }
    return count;
  }

  private static void requireDimension(String file, String name, DataInputStream in)
      throws IOException {
    int found = in.readInt();
    if (found != 28) {
      throw new DataFormatException(file, "28 " + name, String.valueOf(found));
    }
  }

  private static void requireEnd(String file, DataInputStream in) throws IOException {
    if (in.read() >= 0) {
      throw new DataFormatException(file, "the end of the file", "more bytes than it announces");
    }
  }

  private static DataFormatException damaged(String file, String expected, IOException cause) {
    String found = cause instanceof EOFException ? "the end of the file" : "damaged compression";
    DataFormatException failure = new DataFormatException(file, expected, found);
    failure.initCause(cause);
    return failure;
  }
}
