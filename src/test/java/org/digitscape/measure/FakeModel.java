package org.digitscape.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;

/**
 * A model whose codes can be read off its images: the first pixel is x, the second y, and left of x
 * = 100 an image is grey all over, so that it can be told from the others.
 */
public final class FakeModel implements LatentModel {

  /** The grey of images left of 100, in 0..255. */
  public static final int GREY = 40;

  /** An image of a code with whole coordinates in 0..255. */
  public static DigitImage image(int x, int y) {
    int[] pixels = new int[DigitImage.PIXELS];
    Arrays.fill(pixels, x < 100 ? GREY : 0);
    pixels[0] = x;
    pixels[1] = y;
    return DigitImage.ofIntegers(pixels);
  }

  /** A measured model with these codes for its training and for its test images. */
  public static MeasuredModel measured(List<LatentCode> codes) {
    List<LabeledDigit> digits = new ArrayList<>();
    for (LatentCode code : codes) {
      digits.add(
          new LabeledDigit(
              digits.size(), code.x() < 100 ? 1 : 5, image((int) code.x(), (int) code.y())));
    }
    return MeasuredModel.of(new FakeModel(), List.of(1, 5), new MnistDataset(digits, digits));
  }

  @Override
  public LatentCode encode(DigitImage image) {
    return new LatentCode(image.intensity(0), image.intensity(1));
  }

  @Override
  public List<LatentCode> encodeAll(List<DigitImage> images) {
    return images.stream().map(this::encode).toList();
  }

  @Override
  public float[] decode(LatentCode code) {
    return image((int) Math.clamp(code.x(), 0, 255), (int) Math.clamp(code.y(), 0, 255)).toUnit();
  }

  @Override
  public List<float[]> decodeAll(List<LatentCode> codes) {
    return codes.stream().map(this::decode).toList();
  }
}
