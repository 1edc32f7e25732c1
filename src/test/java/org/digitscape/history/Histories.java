package org.digitscape.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;

/** A model that can be worked out by hand, and what it makes of a few images. */
final class Histories {

  private Histories() {}

  static List<DigitImage> images(int count) {
    SplittableRandom random = new SplittableRandom(7);
    List<DigitImage> images = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      byte[] bytes = new byte[DigitImage.PIXELS];
      random.nextBytes(bytes);
      images.add(DigitImage.ofBytes(bytes));
    }
    return images;
  }

  /** A training of three moments. */
  static TrainingHistory recorded(double divisor) {
    HistoryRecorder recorder = new HistoryRecorder(images(20), images(30), 3);
    for (int update = 1; update <= 3; update++) {
      recorder.record(update, update / 3.0, new Corners(update));
    }
    return recorder.finish(divisor).orElseThrow();
  }

  /**
   * Encodes an image as its first two pixels, decodes a place as one grey.
   *
   * @param scale of the plane
   */
  record Corners(double scale) implements LatentModel {

    @Override
    public LatentCode encode(DigitImage image) {
      return new LatentCode(scale * image.intensity(0), -scale * image.intensity(1));
    }

    @Override
    public List<LatentCode> encodeAll(List<DigitImage> images) {
      return images.stream().map(this::encode).toList();
    }

    @Override
    public float[] decode(LatentCode code) {
      float[] pixels = new float[DigitImage.PIXELS];
      Arrays.fill(pixels, (float) (code.x() / scale / 255));
      return pixels;
    }

    @Override
    public List<float[]> decodeAll(List<LatentCode> codes) {
      return codes.stream().map(this::decode).toList();
    }
  }
}
