package org.digitscape.imaging.ink;

import java.util.Arrays;

/** What the outermost pixels of a picture say about its paper: ink is rarely there. */
final class Margin {

  /** Depth of the margin, as a share of the shorter side. */
  private static final double DEPTH = 0.04;

  private static final int SAMPLES_PER_SIDE = 96;

  /** How far, in brightness 0..1, paper of one colour may differ from it. */
  private static final float FLAT = 1.5f / 255;

  /** Share of the margin that must have the one colour; strokes may cross the rest. */
  private static final double MOST = 0.75;

  private Margin() {}

  /**
   * The one brightness of paper that was made by a program or cleaned by a scanner, so that no
   * light has to be divided out; NaN if the paper is uneven.
   *
   * @param light brightness 0..1
   */
  static float flatPaper(Plane light) {
    float[] samples = samples(light);
    Arrays.sort(samples);
    float middle = samples[samples.length / 2];
    int close = 0;
    for (float sample : samples) {
      if (Math.abs(sample - middle) <= FLAT) {
        close++;
      }
    }
    return close >= MOST * samples.length ? middle : Float.NaN;
  }

  private static float[] samples(Plane light) {
    int width = light.width();
    int height = light.height();
    int depth = Math.max(1, (int) (DEPTH * Math.min(width, height)));
    float[] samples = new float[4 * SAMPLES_PER_SIDE];
    for (int i = 0; i < SAMPLES_PER_SIDE; i++) {
      int across = i * width / SAMPLES_PER_SIDE;
      int down = i * height / SAMPLES_PER_SIDE;
      int inset = i % depth;
      samples[4 * i] = light.at(across, inset);
      samples[4 * i + 1] = light.at(width - 1 - across, height - 1 - inset);
      samples[4 * i + 2] = light.at(inset, height - 1 - down);
      samples[4 * i + 3] = light.at(width - 1 - inset, down);
    }
    return samples;
  }
}
