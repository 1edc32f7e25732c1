package org.digitscape.imaging.upload;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.digitscape.imaging.ImageRejectedException;
import org.jspecify.annotations.Nullable;

/**
 * The segments of a JPEG file (ITU-T T.81, annex B).
 *
 * @param essential the file without comments, colour profiles and makers' data, so that these never
 *     reach a decoder; the segments of JFIF, Exif and Adobe stay because they say how colours are
 *     stored
 * @param exif the TIFF structure of the Exif segment, or null
 * @param progressive whether the picture comes in scans of growing quality, so that a decoder has
 *     to hold all of its coefficients: 2 bytes for each sample of the full size
 */
record JpegFile(byte[] essential, byte @Nullable [] exif, boolean progressive) {

  private static final int SOF2 = 0xFFC2;
  private static final int SOI = 0xFFD8;
  private static final int EOI = 0xFFD9;
  private static final int SOS = 0xFFDA;
  private static final int APP0 = 0xFFE0;
  private static final int APP1 = 0xFFE1;
  private static final int APP14 = 0xFFEE;
  private static final int APP15 = 0xFFEF;
  private static final int COM = 0xFFFE;

  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

  /** Whether a file begins as every JPEG does. */
  static boolean begins(byte[] file) {
    return file.length >= 3 && Bytes.uint16(file, 0) == SOI && file[2] == (byte) 0xFF;
  }

  /**
   * Reads the segments up to the first scan; what follows is left to the decoder.
   *
   * @throws ImageRejectedException if no scan is found
   */
  static JpegFile parse(byte[] file) throws ImageRejectedException {
    ByteArrayOutputStream essential = new ByteArrayOutputStream(file.length);
    essential.write(file, 0, 2);
    byte[] exif = null;
    boolean progressive = false;
    int at = 2;
    while (file.length - at >= 4) {
      int marker = Bytes.uint16(file, at);
      if (marker == SOS) {
        essential.write(file, at, file.length - at);
        return new JpegFile(essential.toByteArray(), exif, progressive);
      }
      if (marker < 0xFF01 || marker == 0xFFFF) {
        at++; // stray bytes before a marker are common, and fill bytes allowed
        continue;
      }
      int length = Bytes.uint16(file, at + 2);
      if (marker < 0xFFC0 || marker == EOI || length < 2 || length > file.length - at - 2) {
        break;
      }
      progressive |= marker == SOF2;
      boolean application = marker >= APP0 && marker <= APP15;
      if (marker == APP1 && exif == null && isExif(file, at + 4, length - 2)) {
        exif = Arrays.copyOfRange(file, at + 4 + EXIF.length, at + 2 + length);
      }
      if (application ? marker == APP0 || marker == APP1 || marker == APP14 : marker != COM) {
        essential.write(file, at, length + 2);
      }
      at += length + 2;
    }
    throw ImageRejectedException.damaged("it ends before its picture begins");
  }

  private static boolean isExif(byte[] file, int at, int length) {
    return length > EXIF.length && Arrays.equals(file, at, at + EXIF.length, EXIF, 0, EXIF.length);
  }
}
