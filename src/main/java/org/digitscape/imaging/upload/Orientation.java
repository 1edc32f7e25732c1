package org.digitscape.imaging.upload;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.digitscape.imaging.GreyPicture;
import org.jspecify.annotations.Nullable;

/**
 * How a camera was held, by the Exif tag Orientation (CIPA DC-008, 4.6.5): where the top row and
 * the left column of the stored picture belong.
 *
 * @param turns quarter turns clockwise that the stored picture needs first, 0..3
 * @param mirrored whether left and right are to be exchanged after that
 */
record Orientation(int turns, boolean mirrored) {

  static final Orientation UPRIGHT = new Orientation(0, false);

  private static final int TAG = 0x0112;
  private static final int TYPE_SHORT = 3;
  private static final int ENTRY_BYTES = 12;

  /**
   * Reads the tag from the first directory of a TIFF structure and nothing else: no other entry,
   * however large it says it is, costs memory or time.
   *
   * @param exif the structure; null, or one without a usable tag, means upright
   */
  static Orientation of(byte @Nullable [] exif) {
    return exif == null ? UPRIGHT : ofCode(code(exif));
  }

  /** By the tag's value, 1..8; any other means upright. */
  static Orientation ofCode(int code) {
    return switch (code) {
      case 2 -> new Orientation(0, true);
      case 3 -> new Orientation(2, false);
      case 4 -> new Orientation(2, true);
      case 5 -> new Orientation(1, true);
      case 6 -> new Orientation(1, false);
      case 7 -> new Orientation(3, true);
      case 8 -> new Orientation(3, false);
      default -> UPRIGHT;
    };
  }

  private static int code(byte[] exif) {
    try {
      ByteBuffer tiff = ByteBuffer.wrap(exif);
      short order = tiff.getShort();
      if (order == 0x4949) {
        tiff.order(ByteOrder.LITTLE_ENDIAN);
      } else if (order != 0x4D4D) {
        return 1;
      }
      if (tiff.getShort() != 42) {
        return 1;
      }
      tiff.position(tiff.getInt());
      int entries = tiff.getShort() & 0xFFFF;
      int first = tiff.position();
      for (int i = 0; i < entries; i++) {
        tiff.position(first + i * ENTRY_BYTES);
        if ((tiff.getShort() & 0xFFFF) == TAG && tiff.getShort() == TYPE_SHORT) {
          tiff.getInt(); // how many: always one
          return tiff.getShort() & 0xFFFF;
        }
      }
      return 1;
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      return 1;
    }
  }

  /** The picture as it was meant to be seen. */
  GreyPicture upright(GreyPicture stored) {
    GreyPicture picture = stored;
    for (int i = 0; i < turns; i++) {
      picture = turned(picture);
    }
    return mirrored ? mirroredRows(picture) : picture;
  }

  private static GreyPicture turned(GreyPicture picture) {
    int width = picture.height();
    int height = picture.width();
    byte[] values = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        values[y * width + x] = (byte) picture.at(y, picture.height() - 1 - x);
      }
    }
    return new GreyPicture(width, height, values);
  }

  private static GreyPicture mirroredRows(GreyPicture picture) {
    int width = picture.width();
    byte[] values = new byte[width * picture.height()];
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < width; x++) {
        values[y * width + x] = (byte) picture.at(width - 1 - x, y);
      }
    }
    return new GreyPicture(width, picture.height(), values);
  }
}
