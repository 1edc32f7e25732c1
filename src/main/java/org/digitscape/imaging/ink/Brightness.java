package org.digitscape.imaging.ink;

import java.util.Arrays;
import org.digitscape.imaging.GreyPicture;

/**
 * A picture's brightness, 0..1, at a size that is quick to work on, and how noisy it is.
 *
 * @param light brightness of each pixel
 * @param noise standard deviation of the noise in it
 */
record Brightness(Plane light, double noise) {

  /** Larger pictures are reduced to at most this many pixels along their longer side. */
  private static final int LONGEST = 1200;

  /** Noise from which on a picture is smoothed: 1.5 of 255 levels. */
  private static final double NOISY = 0.006;

  /** What the smoothing leaves of white noise. */
  private static final double SMOOTHED = 0.375;

  static Brightness of(GreyPicture picture) {
    Plane light = brightness(picture);
    double noise = noise(light);
    if (noise > NOISY) {
      light = smooth(light);
      noise = Math.max(SMOOTHED * noise, noise(light));
    }
    return new Brightness(light, noise);
  }

  /** The picture's negative. */
  Brightness negative() {
    return new Brightness(light.negative(), noise);
  }

  /** Brightness 0..1, reduced by a whole factor if need be. */
  private static Plane brightness(GreyPicture picture) {
    int factor = Math.ceilDiv(Math.max(picture.width(), picture.height()), LONGEST);
    Plane full = new Plane(picture.width(), picture.height());
    byte[] values = picture.values();
    for (int i = 0; i < values.length; i++) {
      full.values()[i] = (values[i] & 0xFF) / 255f;
    }
    return factor == 1
        ? full
        : full.average(
            0,
            0,
            factor,
            factor,
            Math.max(1, picture.width() / factor),
            Math.max(1, picture.height() / factor));
  }

  /**
   * The noise's standard deviation, from the median response to a mask that plain areas, edges and
   * gradients leave silent (after J. Immerkaer, "Fast noise variance estimation", 1996).
   */
  private static double noise(Plane plane) {
    int width = plane.width();
    int height = plane.height();
    if (width < 3 || height < 3) {
      return 0;
    }
    float[] v = plane.values();
    int stride = Math.max(1, (int) Math.sqrt((width - 2.0) * (height - 2) / 4_000));
    float[] responses = new float[((width - 3) / stride + 1) * ((height - 3) / stride + 1)];
    int count = 0;
    for (int y = 1; y < height - 1; y += stride) {
      for (int x = 1; x < width - 1; x += stride) {
        int i = y * width + x;
        float corners = v[i - width - 1] + v[i - width + 1] + v[i + width - 1] + v[i + width + 1];
        float sides = v[i - width] + v[i - 1] + v[i + 1] + v[i + width];
        responses[count++] = Math.abs(corners - 2 * sides + 4 * v[i]);
      }
    }
    Arrays.sort(responses, 0, count);
    return responses[count / 2] / (0.6745 * 6);
  }

  /** A 3x3 binomial filter. */
  private static Plane smooth(Plane plane) {
    int width = plane.width();
    int height = plane.height();
    Plane across = new Plane(width, height);
    Plane result = new Plane(width, height);
    float[] v = plane.values();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        float left = v[x > 0 ? i - 1 : i];
        float right = v[x < width - 1 ? i + 1 : i];
        across.values()[i] = (left + 2 * v[i] + right) / 4;
      }
    }
    float[] a = across.values();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        float above = a[y > 0 ? i - width : i];
        float below = a[y < height - 1 ? i + width : i];
        result.values()[i] = (above + 2 * a[i] + below) / 4;
      }
    }
    return result;
  }
}
