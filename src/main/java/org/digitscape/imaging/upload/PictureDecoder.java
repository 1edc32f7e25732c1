package org.digitscape.imaging.upload;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import org.digitscape.imaging.GreyPicture;
import org.digitscape.imaging.ImageRejectedException;
import org.digitscape.imaging.ImageRejectedException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Decodes one picture of a known format before a deadline: dimensions first, then only as many
 * pixels as are needed.
 *
 * @param format as ImageIO names it, {@code png} or {@code jpeg}
 * @param deadline as {@link System#nanoTime()} tells it
 */
record PictureDecoder(String format, long deadline) {

  /** What cameras call 24 megapixels has up to 2 % more. */
  static final int MAX_PIXELS = 24_500_000;

  /** A row is decoded whole, so a very long one would cost much memory. */
  private static final int MAX_SIDE = 20_000;

  /** Pixels kept of a picture, at most; a photograph of 24 megapixels keeps 1.5. */
  private static final int KEPT_PIXELS = 2_000_000;

  /**
   * @throws IOException or a runtime exception if the file is damaged
   * @throws ImageRejectedException if it is too large, or late
   */
  GreyPicture decode(byte[] file) throws IOException, ImageRejectedException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (DeadlineStream in = new DeadlineStream(file, deadline)) {
      reader.setInput(in, true, true);
      try {
        return decode(reader, in);
      } catch (IOException | RuntimeException e) {
        if (in.isLate()) {
          throw new ImageRejectedException(
              Reason.TOO_SLOW,
              "The picture takes too long to decode. Send a smaller one, or save it again as PNG "
                  + "or plain JPEG.");
        }
        throw e;
      }
    } finally {
      reader.dispose();
    }
  }

  private GreyPicture decode(ImageReader reader, DeadlineStream in)
      throws IOException, ImageRejectedException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    requireDimensions(width, height);
    ImageReadParam param = reader.getDefaultReadParam();
    int step = (int) Math.ceil(Math.sqrt((double) width * height / KEPT_PIXELS));
    param.setSourceSubsampling(step, step, 0, 0);
    param.setDestinationType(greyIfStored(reader));
    DecodeListener listener = new DecodeListener(in);
    reader.addIIOReadProgressListener(listener);
    reader.addIIOReadWarningListener(listener);
    BufferedImage image = reader.read(0, param);
    listener.requireComplete();
    return GreyConversion.grey(image);
  }

  private static void requireDimensions(int width, int height) throws ImageRejectedException {
    if ((long) width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE) {
      throw new ImageRejectedException(
          Reason.TOO_MANY_PIXELS,
          "The picture has "
              + width
              + " by "
              + height
              + " pixels; 24 megapixels and 20000 pixels along a side are the most. "
              + "Send a smaller picture.");
    }
  }

  /**
   * Most JPEGs store brightness apart from colour: it is then read alone, which spares the colour
   * conversion and two thirds of the memory. ImageIO has no type for that storage, whence the test.
   *
   * @return null if the reader's own choice is to be used
   */
  private static @Nullable ImageTypeSpecifier greyIfStored(ImageReader reader) throws IOException {
    if (reader.getRawImageType(0) == null) {
      Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
      while (types.hasNext()) {
        ImageTypeSpecifier type = types.next();
        if (type.getNumBands() == 1) {
          return type;
        }
      }
    }
    return null;
  }
}
