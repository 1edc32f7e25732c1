package org.digitscape.imaging;

import java.util.Arrays;

/**
 * What the outermost pixels of a picture say about its paper: ink is rarely there.
 *
 * <p>A surface of second order, {@code a + bx + cy + dxx + exy + fyy}, is fitted to them by
 * iteratively reweighted least squares with Tukey's weights, so that a stroke that leaves the
 * picture or the edge of a table does not count.
 */
final class Margin {

  private static final int TERMS = 6;
  private static final int ROUNDS = 6;

  /** Depth of the margin, as a share of the shorter side. */
  private static final double DEPTH = 0.04;

  private static final int SAMPLES_PER_SIDE = 96;

  /** Below this spread, in brightness 0..1, a margin counts as one flat colour. */
  private static final float FLAT = 1.5f / 255;

  private final Plane light;
  private final double[] xs;
  private final double[] ys;
  private final float[] values;
  private final double[] surface;
  private final double spread;

  /** Fits the margin of a picture with brightness 0..1. */
  Margin(Plane light) {
    this.light = light;
    int depth = Math.max(1, (int) (DEPTH * Math.min(light.width(), light.height())));
    double[][] places = places(light.width(), light.height(), depth);
    xs = places[0];
    ys = places[1];
    values = new float[xs.length];
    for (int i = 0; i < xs.length; i++) {
      values[i] = light.values()[(int) ys[i] * light.width() + (int) xs[i]];
    }
    surface = new double[TERMS];
    surface[0] = median(values.clone());
    double residual = refit(false);
    for (int i = 0; i < ROUNDS; i++) {
      residual = refit(true);
    }
    spread = residual;
  }

  /** The usual distance of the margin's pixels from the surface, in brightness. */
  double spread() {
    return spread;
  }

  /**
   * The one brightness of paper that was made by a program or cleaned by a scanner, so that no
   * light has to be divided out; NaN if the paper is uneven.
   */
  float flatPaper() {
    float middle = median(values.clone());
    int close = 0;
    for (float value : values) {
      if (Math.abs(value - middle) <= FLAT) {
        close++;
      }
    }
    return close >= 0.75 * values.length ? middle : Float.NaN;
  }

  /**
   * Whether the ink is lighter than the paper. Pixels that differ from the surface vote with the
   * cube of their distance: strong ink outweighs wide, weak shadows.
   */
  boolean inkIsLight() {
    double votes = 0;
    double doubt = Math.max(0.02, 3 * spread);
    for (int y = 0; y < light.height(); y++) {
      for (int x = 0; x < light.width(); x++) {
        double distance = light.values()[y * light.width() + x] - at(x, y);
        if (Math.abs(distance) > doubt) {
          votes += distance * distance * distance;
        }
      }
    }
    return votes > 0;
  }

  private double at(double x, double y) {
    double u = 2 * x / light.width() - 1;
    double v = 2 * y / light.height() - 1;
    return surface[0]
        + u * (surface[1] + u * surface[3] + v * surface[4])
        + v * (surface[2] + v * surface[5]);
  }

  private double refit(boolean weighted) {
    float[] residuals = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      residuals[i] = (float) Math.abs(values[i] - at(xs[i], ys[i]));
    }
    double scale = Math.max(0.004, 1.4826 * median(residuals.clone()));
    double[][] normal = new double[TERMS][TERMS + 1];
    for (int i = 0; i < values.length; i++) {
      double share = residuals[i] / (4.7 * scale);
      double weight = !weighted ? 1 : share >= 1 ? 0 : (1 - share * share) * (1 - share * share);
      double u = 2 * xs[i] / light.width() - 1;
      double v = 2 * ys[i] / light.height() - 1;
      double[] terms = {1, u, v, u * u, u * v, v * v};
      for (int r = 0; r < TERMS; r++) {
        for (int c = 0; c < TERMS; c++) {
          normal[r][c] += weight * terms[r] * terms[c];
        }
        normal[r][TERMS] += weight * terms[r] * values[i];
      }
    }
    solve(normal);
    return scale;
  }

  /** Gaussian elimination with a small ridge, for margins too short to fix every term. */
  private void solve(double[][] rows) {
    for (int i = 0; i < TERMS; i++) {
      rows[i][i] += 1e-6 * values.length;
    }
    for (int p = 0; p < TERMS; p++) {
      for (int r = p + 1; r < TERMS; r++) {
        double factor = rows[r][p] / rows[p][p];
        for (int c = p; c <= TERMS; c++) {
          rows[r][c] -= factor * rows[p][c];
        }
      }
    }
    for (int p = TERMS - 1; p >= 0; p--) {
      double sum = rows[p][TERMS];
      for (int c = p + 1; c < TERMS; c++) {
        sum -= rows[p][c] * surface[c];
      }
      surface[p] = sum / rows[p][p];
    }
  }

  private static double[][] places(int width, int height, int depth) {
    double[] xs = new double[4 * SAMPLES_PER_SIDE];
    double[] ys = new double[4 * SAMPLES_PER_SIDE];
    for (int i = 0; i < SAMPLES_PER_SIDE; i++) {
      int along = i * width / SAMPLES_PER_SIDE;
      int down = i * height / SAMPLES_PER_SIDE;
      int inset = i % depth;
      put(xs, ys, 4 * i, along, inset);
      put(xs, ys, 4 * i + 1, width - 1 - along, height - 1 - inset);
      put(xs, ys, 4 * i + 2, inset, height - 1 - down);
      put(xs, ys, 4 * i + 3, width - 1 - inset, down);
    }
    return new double[][] {xs, ys};
  }

  private static void put(double[] xs, double[] ys, int i, int x, int y) {
    xs[i] = x;
    ys[i] = y;
  }

  private static float median(float[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
