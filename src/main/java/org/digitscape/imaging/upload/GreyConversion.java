package org.digitscape.imaging.upload;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import org.digitscape.imaging.GreyPicture;

/** Decoded pictures of every kind that PNG and JPEG know, to grey as seen on white paper. */
final class GreyConversion {

  /** Brighter than this, what is drawn on a transparent picture was made for dark pages. */
  private static final int BRIGHT = 200;

  private GreyConversion() {}

  static GreyPicture grey(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] luma = new byte[width * height];
    byte[] alpha = new byte[width * height];
    Raster raster = image.getRaster();
    Sampler sampler = Sampler.of(image.getColorModel());
    int bands = raster.getNumBands();
    int[] row = new int[width * bands];
    for (int y = 0; y < height; y++) {
      raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        luma[i] = (byte) sampler.luma(row, x * bands);
        alpha[i] = (byte) sampler.alpha(row, x * bands);
      }
    }
    compose(luma, alpha);
    return new GreyPicture(width, height, luma);
  }

  /** Lays the picture on white; on black if it is light and mostly see-through. */
  private static void compose(byte[] luma, byte[] alpha) {
    long opacity = 0;
    long light = 0;
    for (int i = 0; i < luma.length; i++) {
      opacity += alpha[i] & 0xFF;
      light += (long) (alpha[i] & 0xFF) * (luma[i] & 0xFF);
    }
    boolean forDarkPages = opacity < 128L * luma.length && light > BRIGHT * opacity;
    int paper = forDarkPages ? 0 : 255;
    for (int i = 0; i < luma.length; i++) {
      int a = alpha[i] & 0xFF;
      luma[i] = (byte) (((luma[i] & 0xFF) * a + paper * (255 - a) + 127) / 255);
    }
  }

  /** Brightness and opacity, 0..255, of one pixel's samples. */
  private interface Sampler {

    int luma(int[] samples, int at);

    int alpha(int[] samples, int at);

    static Sampler of(ColorModel model) {
      if (model instanceof IndexColorModel palette) {
        return new Palette(palette);
      }
      if (model.getColorSpace().getType() == ColorSpace.TYPE_CMYK) {
        return new Cmyk();
      }
      return new Channels(
          model.getNumColorComponents(), model.hasAlpha(), model.getComponentSize(0) - 8);
    }
  }

  /** Luma of ITU-R BT.601, the one that JPEG uses. */
  private static int luma(int red, int green, int blue) {
    return (299 * red + 587 * green + 114 * blue + 500) / 1000;
  }

  /**
   * One or three colours, perhaps with alpha, of 8 or 16 bits.
   *
   * @param shift how many bits more than 8
   */
  private record Channels(int colours, boolean transparent, int shift) implements Sampler {

    @Override
    public int luma(int[] samples, int at) {
      return colours < 3
          ? samples[at] >> shift
          : GreyConversion.luma(
              samples[at] >> shift, samples[at + 1] >> shift, samples[at + 2] >> shift);
    }

    @Override
    public int alpha(int[] samples, int at) {
      return transparent ? samples[at + colours] >> shift : 255;
    }
  }

  /** Colours by number, which is also how grey of fewer than 8 bits is decoded. */
  private record Palette(IndexColorModel colours) implements Sampler {

    @Override
    public int luma(int[] samples, int at) {
      int index = known(samples[at]);
      return GreyConversion.luma(
          colours.getRed(index), colours.getGreen(index), colours.getBlue(index));
    }

    @Override
    public int alpha(int[] samples, int at) {
      return colours.getAlpha(known(samples[at]));
    }

    /** A pixel may name a colour that the palette does not have. */
    private int known(int index) {
      return Math.min(index, colours.getMapSize() - 1);
    }
  }

  /** Printing inks; black covers the three colours. */
  private record Cmyk() implements Sampler {

    @Override
    public int luma(int[] samples, int at) {
      int colour =
          GreyConversion.luma(255 - samples[at], 255 - samples[at + 1], 255 - samples[at + 2]);
      return colour * (255 - samples[at + 3]) / 255;
    }

    @Override
    public int alpha(int[] samples, int at) {
      return 255;
    }
  }
}
