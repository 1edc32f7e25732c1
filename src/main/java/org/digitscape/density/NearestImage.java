package org.digitscape.density;

import java.util.List;
import org.digitscape.model.DigitImage;

/**
 * Finds the nearest of many images, exactly: 784-dimensional distances are computed only where a
 * cheap lower bound leaves a chance.
 *
 * <p>The bound: with images pooled to 7x7 sums of 4x4 pixels, {@code (sum d)^2 <= 16 sum d^2} in
 * each block (Jensen), so a sixteenth of the pooled squared distance is at most the full one. All
 * sums are integers, so nothing is lost to rounding.
 */
final class NearestImage {

  private static final int POOL = 4;
  private static final int BLOCKS_PER_ROW = DigitImage.SIZE / POOL;
  private static final int BLOCKS = BLOCKS_PER_ROW * BLOCKS_PER_ROW;

  private final List<DigitImage> images;

  /** Block by block, so that the sums over all images run along arrays. */
  private final short[][] pooled;

  NearestImage(List<DigitImage> images) {
    if (images.isEmpty()) {
      throw new IllegalArgumentException("there is no nearest of no images");
    }
    this.images = List.copyOf(images);
    this.pooled = new short[BLOCKS][images.size()];
    for (int i = 0; i < images.size(); i++) {
      int[] sums = pool(images.get(i));
      for (int block = 0; block < BLOCKS; block++) {
        pooled[block][i] = (short) sums[block];
      }
    }
  }

  /** The mean squared error to the nearest image, intensities scaled to 0..1. */
  double distance(DigitImage image) {
    return squaredDistance(image) / (255.0 * 255.0 * DigitImage.PIXELS);
  }

  private int squaredDistance(DigitImage image) {
    int[] bounds = pooledDistances(pool(image));
    int likely = 0;
    for (int i = 1; i < bounds.length; i++) {
      if (bounds[i] < bounds[likely]) {
        likely = i;
      }
    }
    byte[] pixels = image.toBytes();
    int best = squaredDistance(pixels, images.get(likely), Integer.MAX_VALUE);
    for (int i = 0; i < bounds.length; i++) {
      // The bound is compared times 16: best is at most 784 * 255^2, which leaves room.
      if (bounds[i] < 16 * best) {
        best = Math.min(best, squaredDistance(pixels, images.get(i), best));
      }
    }
    return best;
  }

  private int[] pooledDistances(int[] sums) {
    int[] distances = new int[images.size()];
    for (int block = 0; block < BLOCKS; block++) {
      int sum = sums[block];
      short[] row = pooled[block];
      for (int i = 0; i < distances.length; i++) {
        int difference = row[i] - sum;
        distances[i] += difference * difference;
      }
    }
    return distances;
  }

  /** The squared distance, or some number that is at least {@code limit}. */
  private static int squaredDistance(byte[] pixels, DigitImage image, int limit) {
    int sum = 0;
    for (int row = 0; row < DigitImage.PIXELS && sum < limit; row += DigitImage.SIZE) {
      for (int i = row; i < row + DigitImage.SIZE; i++) {
        int difference = (pixels[i] & 0xFF) - image.intensity(i);
        sum += difference * difference;
      }
    }
    return sum;
  }

  private static int[] pool(DigitImage image) {
    int[] sums = new int[BLOCKS];
    for (int i = 0; i < DigitImage.PIXELS; i++) {
      int row = i / DigitImage.SIZE / POOL;
      int column = i % DigitImage.SIZE / POOL;
      sums[row * BLOCKS_PER_ROW + column] += image.intensity(i);
    }
    return sums;
  }
}
