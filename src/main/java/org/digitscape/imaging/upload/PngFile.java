package org.digitscape.imaging.upload;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.digitscape.imaging.ImageRejectedException;
import org.jspecify.annotations.Nullable;

/**
 * The chunks of a PNG file (W3C, "Portable Network Graphics", third edition, section 5).
 *
 * @param essential a file of the chunks that make the picture alone: texts, colour profiles and
 *     unknown chunks never reach a decoder
 * @param exif the content of the chunk eXIf, or null
 */
record PngFile(byte[] essential, byte @Nullable [] exif) {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private static final int IHDR = 0x49484452;
  private static final int PLTE = 0x504C5445;
  private static final int TRNS = 0x74524E53;
  private static final int IDAT = 0x49444154;
  private static final int EXIF = 0x65584966;
  private static final int IEND = 0x49454E44;

  /** Length, type and checksum of a chunk, in bytes. */
  private static final int FRAME = 12;

  /** Whether a file begins as every PNG does. */
  static boolean begins(byte[] file) {
    return file.length >= SIGNATURE.length
        && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  /**
   * Reads and checks the chunks up to IEND.
   *
   * @throws ImageRejectedException if a chunk is cut off or out of place, or the checksum of one
   *     that is needed is wrong
   */
  static PngFile parse(byte[] file) throws ImageRejectedException {
    ByteArrayOutputStream essential = new ByteArrayOutputStream(file.length);
    essential.write(file, 0, SIGNATURE.length);
    byte[] exif = null;
    int at = SIGNATURE.length;
    while (true) {
      if (file.length - at < FRAME) {
        throw ImageRejectedException.damaged("it ends too early");
      }
      int length = Bytes.int32(file, at);
      int type = Bytes.int32(file, at + 4);
      if (length < 0 || length > file.length - at - FRAME) {
        throw ImageRejectedException.damaged("it ends too early");
      }
      if ((type == IHDR) != (at == SIGNATURE.length)) {
        throw ImageRejectedException.damaged("its header is out of place");
      }
      if (type == IHDR || type == PLTE || type == TRNS || type == IDAT || type == IEND) {
        requireChecksum(file, at, length);
        essential.write(file, at, length + FRAME);
      } else if (type == EXIF) {
        exif = Arrays.copyOfRange(file, at + 8, at + 8 + length);
      }
      if (type == IEND) {
        return new PngFile(essential.toByteArray(), exif);
      }
      at += length + FRAME;
    }
  }

  private static void requireChecksum(byte[] file, int at, int length)
      throws ImageRejectedException {
    CRC32 crc = new CRC32();
    crc.update(file, at + 4, length + 4);
    if ((int) crc.getValue() != Bytes.int32(file, at + 8 + length)) {
      throw ImageRejectedException.damaged("its content does not match its checksum");
    }
  }
}
