package org.digitscape.imaging.upload;

import java.io.IOException;
import java.io.InterruptedIOException;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A file in memory that refuses to be read after a deadline. Decoders call no listener while they
 * work through the scans of a progressive JPEG, but they must read.
 */
final class DeadlineStream extends ImageInputStreamImpl {

  /**
   * Bytes that are handed out at a time. A few more may hold a hundred scans of a large picture,
   * which take seconds.
   */
  private static final int PORTION = 512;

  private final byte[] file;
  private final long deadline;

  /**
   * @param deadline as {@link System#nanoTime()} tells it
   */
  DeadlineStream(byte[] file, long deadline) {
    this.file = file;
    this.deadline = deadline;
  }

  boolean isLate() {
    return System.nanoTime() - deadline > 0;
  }

  @Override
  public int read() throws IOException {
    requireOpenInTime();
    bitOffset = 0;
    return streamPos < file.length ? file[(int) streamPos++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    requireOpenInTime();
    bitOffset = 0;
    if (streamPos >= file.length) {
      return -1;
    }
    int count = (int) Math.min(Math.min(length, PORTION), file.length - streamPos);
    System.arraycopy(file, (int) streamPos, target, offset, count);
    streamPos += count;
    return count;
  }

  @Override
  public long length() {
    return file.length;
  }

  private void requireOpenInTime() throws IOException {
    checkClosed();
    if (isLate()) {
      throw new InterruptedIOException("decoding took too long");
    }
  }
}
