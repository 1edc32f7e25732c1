package org.digitscape.measure.synthetic;

import static org.digitscape.model.DigitImage.PIXELS;
import static org.digitscape.model.DigitImage.SIZE;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Averages of a real digit with some that look alike and show the same: blurred where handwriting
 * differs, as reconstructions are, and made of real images all the same.
 */
public final class SimilarDigits {

  private static final int CANDIDATES = 400;
  private static final int MOST_COMPANIONS = 10;

  /** Pixels of a tile; images are compared tile by tile. */
  private static final int TILE = 4;

  private static final int TILES = SIZE / TILE;

  private final RealDigits real;

  /** For each digit the positions of its images. */
  private final int[][] positions;

  private final float[][] tiles;

  /** Looks at all images once. */
  public SimilarDigits(RealDigits real) {
    this.real = real;
    this.positions =
        IntStream.range(0, 10)
            .mapToObj(
                digit ->
                    IntStream.range(0, real.size()).filter(i -> real.label(i) == digit).toArray())
            .toArray(int[][]::new);
    this.tiles =
        IntStream.range(0, real.size()).mapToObj(i -> tiles(real.image(i))).toArray(float[][]::new);
  }

  /**
   * Averages an image with up to {@value #MOST_COMPANIONS} others of the same digit: those of
   * {@value #CANDIDATES} at random that are most like it.
   *
   * @param position of the image among the real ones
   * @return 784 intensities in 0..1
   */
  public float[] mean(int position, RandomGenerator random) {
    int[] own = positions[real.label(position)];
    int count = random.nextInt(1, MOST_COMPANIONS + 1);
    long[] nearest = new long[CANDIDATES];
    for (int c = 0; c < CANDIDATES; c++) {
      int other = own[random.nextInt(own.length)];
      // Distance first, position second, so that sorting numbers sorts images.
      nearest[c] = ((long) (1000 * distance(position, other)) << 32) | other;
    }
    Arrays.sort(nearest);
    float[] sum = real.image(position).clone();
    for (int c = 0; c < Math.min(count, CANDIDATES); c++) {
      float[] other = real.image((int) nearest[c]);
      for (int p = 0; p < PIXELS; p++) {
        sum[p] += other[p];
      }
    }
    return Pixels.map(sum, value -> value / (count + 1));
  }

  private double distance(int one, int other) {
    float sum = 0;
    for (int t = 0; t < tiles[one].length; t++) {
      float difference = tiles[one][t] - tiles[other][t];
      sum += difference * difference;
    }
    return sum;
  }

  private static float[] tiles(float[] image) {
    float[] tiles = new float[TILES * TILES];
    for (int p = 0; p < PIXELS; p++) {
      tiles[p / SIZE / TILE * TILES + p % SIZE / TILE] += image[p] / (TILE * TILE);
    }
    return tiles;
  }
}
