package org.digitscape.imaging;

import java.util.Arrays;
import org.digitscape.imaging.ImageRejectedException.Reason;

/** Tells ink from paper: a grey picture in, how much ink there is at each pixel out. */
final class InkFinder {

  /** Larger pictures are reduced to at most this many pixels along their longer side. */
  static final int LONGEST = 1200;

  /** Ink that takes away less than this share of the paper's light is not seen as ink. */
  private static final double FAINTEST = 0.07;

  /** How often the noise's standard deviation ink must exceed. */
  private static final double ABOVE_NOISE = 5;

  private static final int LEVELS = 256;

  private InkFinder() {}

  /**
   * @param ink 0 = paper, 1 = the darkness of most of the ink
   * @param light whether the ink is lighter than the paper
   */
  record Ink(Plane ink, boolean light) {}

  /**
   * @throws ImageRejectedException with {@link Reason#NO_INK} if nothing stands out
   */
  static Ink find(GreyPicture picture) throws ImageRejectedException {
    Plane light = brightness(picture);
    double noise = noise(light);
    if (noise > 0.006) {
      light = smooth(light);
      noise = noise(light);
    }
    Margin margin = new Margin(light);
    boolean lightInk = margin.inkIsLight();
    float flat = margin.flatPaper();
    if (lightInk) {
      float[] values = light.values();
      for (int i = 0; i < values.length; i++) {
        values[i] = 1 - values[i];
      }
      flat = 1 - flat;
    }
    return new Ink(scaled(contrast(light, flat), noise), lightInk);
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
    int stride = Math.max(1, (int) Math.sqrt((width - 2.0) * (height - 2) / 20_000));
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

  /** The share of the paper's light that ink takes away, 0..1. */
  private static Plane contrast(Plane light, float flat) {
    Plane result = new Plane(light.width(), light.height());
    float[] values = light.values();
    float[] paper = Float.isNaN(flat) ? Paper.under(light).values() : new float[0];
    for (int i = 0; i < values.length; i++) {
      float white = Math.max(0.05f, paper.length == 0 ? flat : paper[i]);
      result.values()[i] = Math.max(0, 1 - values[i] / white);
    }
    return result;
  }

  private static Plane scaled(Plane contrast, double noise) throws ImageRejectedException {
    float[] values = contrast.values();
    double floor = Math.max(FAINTEST, ABOVE_NOISE * noise);
    int[] histogram = new int[LEVELS];
    int seen = 0;
    for (float value : values) {
      if (value > floor) {
        histogram[(int) (value * (LEVELS - 1) + 0.5f)]++;
        seen++;
      }
    }
    if (seen == 0) {
      throw new ImageRejectedException(
          Reason.NO_INK,
          "The picture is blank or too faint: no ink stands out from the paper. "
              + "Draw or photograph one digit in dark ink on plain paper.");
    }
    double full = fullInk(histogram, seen);
    double low = Math.min(3 * noise, 0.3 * full);
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) Math.clamp((values[i] - low) / (full - low), 0, 1);
    }
    return contrast;
  }

  /**
   * The contrast of full ink: that which a tenth of the darker class exceeds, where Otsu's
   * threshold separates faint marks, shadows and soft edges from ink.
   */
  private static double fullInk(int[] histogram, int total) {
    double sum = 0;
    for (int i = 0; i < LEVELS; i++) {
      sum += (double) i * histogram[i];
    }
    double best = -1;
    int threshold = 0;
    double lowSum = 0;
    int low = 0;
    for (int i = 0; i < LEVELS - 1; i++) {
      low += histogram[i];
      lowSum += (double) i * histogram[i];
      if (low == 0 || low == total) {
        continue;
      }
      double difference = lowSum / low - (sum - lowSum) / (total - low);
      double between = (double) low * (total - low) * difference * difference;
      if (between > best) {
        best = between;
        threshold = i;
      }
    }
    int dark = 0;
    for (int i = threshold + 1; i < LEVELS; i++) {
      dark += histogram[i];
    }
    int level = LEVELS - 1;
    for (int above = histogram[level]; above <= dark / 10 && level > 1; ) {
      level--;
      above += histogram[level];
    }
    return level / (double) (LEVELS - 1);
  }
}
