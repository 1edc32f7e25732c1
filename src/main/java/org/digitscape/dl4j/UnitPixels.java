package org.digitscape.dl4j;

import java.util.List;
import org.digitscape.model.DigitImage;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Images as the networks read them: rows of 784 intensities in 0..1. */
public final class UnitPixels {

  private UnitPixels() {}

  /** Copies images into one array, images x 784, row-major. */
  public static float[] of(List<DigitImage> images) {
    float[] pixels = new float[images.size() * DigitImage.PIXELS];
    for (int r = 0; r < images.size(); r++) {
      System.arraycopy(images.get(r).toUnit(), 0, pixels, r * DigitImage.PIXELS, DigitImage.PIXELS);
    }
    return pixels;
  }

  /** Copies rows of 784 numbers, row-major, into a matrix. */
  public static INDArray matrix(float[] pixels) {
    long rows = pixels.length / DigitImage.PIXELS;
    return Nd4j.create(pixels, new long[] {rows, DigitImage.PIXELS}, 'c');
  }
}
