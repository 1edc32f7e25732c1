package org.digitscape.dl4j;

import java.util.ArrayList;
import java.util.List;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;

/** Images on which two ways to compute one model have to agree before it may serve. */
public final class GoldenBatch {

  /** The largest difference that is put up with, in a latent variable or in a pixel of 0..1. */
  public static final double TOLERANCE = 1e-5;

  private static final int SIZE = 64;

  private final List<DigitImage> images;

  /** Agreement is asked for on all of these. */
  public GoldenBatch(List<DigitImage> images) {
    this.images = List.copyOf(images);
  }

  /** Always the same 64 test images, evenly spread over the test set. */
  public static GoldenBatch of(MnistDataset data) {
    List<LabeledDigit> test = data.test();
    List<DigitImage> images = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      images.add(test.get((int) ((long) i * test.size() / SIZE)).image());
    }
    return new GoldenBatch(images);
  }

  /** The images on which agreement is asked for. */
  public List<DigitImage> images() {
    return images;
  }

  /**
   * Encodes every image both ways, and decodes the reference's codes both ways.
   *
   * @throws IllegalStateException if a latent variable or a pixel differs by more than {@value
   *     #TOLERANCE}; the message has the largest differences
   */
  public Agreement check(LatentModel model, LatentModel reference) {
    List<LatentCode> expectedCodes = reference.encodeAll(images);
    List<LatentCode> foundCodes = model.encodeAll(images);
    List<float[]> expectedPixels = reference.decodeAll(expectedCodes);
    List<float[]> foundPixels = model.decodeAll(expectedCodes);
    double codes = 0;
    double pixels = 0;
    for (int i = 0; i < images.size(); i++) {
      LatentCode expected = expectedCodes.get(i);
      LatentCode found = foundCodes.get(i);
      codes = Math.max(codes, Math.abs(found.x() - expected.x()));
      codes = Math.max(codes, Math.abs(found.y() - expected.y()));
      for (int p = 0; p < DigitImage.PIXELS; p++) {
        pixels = Math.max(pixels, Math.abs(foundPixels.get(i)[p] - expectedPixels.get(i)[p]));
      }
    }
    // Written so that NaN is a disagreement.
    if (!(codes <= TOLERANCE && pixels <= TOLERANCE)) {
      throw new IllegalStateException(
          "the model and its reference differ by %.2g in a latent variable and %.2g in a pixel; at most %.0g is accepted"
              .formatted(codes, pixels, TOLERANCE));
    }
    return new Agreement(images.size(), codes, pixels);
  }

  /**
   * How well two ways to compute agree.
   *
   * @param images number of images compared
   * @param codes largest difference in a latent variable
   * @param pixels largest difference in a pixel, intensities in 0..1
   */
  public record Agreement(int images, double codes, double pixels) {}
}
