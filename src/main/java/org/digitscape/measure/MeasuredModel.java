package org.digitscape.measure;

import java.util.ArrayList;
import java.util.List;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;

/**
 * A model with what every measurement of it begins with.
 *
 * @param model computes
 * @param digits the classes it was trained on, ascending
 * @param data the real images, of these digits only
 * @param trainingCodes codes of the training images, in their order
 * @param testCodes codes of the test images, in their order
 * @param reconstructions what it makes of the test images, in their order
 */
public record MeasuredModel(
    LatentModel model,
    List<Integer> digits,
    MnistDataset data,
    List<LatentCode> trainingCodes,
    List<LatentCode> testCodes,
    List<DigitImage> reconstructions) {

  public MeasuredModel {
    digits = List.copyOf(digits);
    trainingCodes = List.copyOf(trainingCodes);
    testCodes = List.copyOf(testCodes);
    reconstructions = List.copyOf(reconstructions);
  }

  /** Encodes all images and rebuilds the test images. */
  public static MeasuredModel of(LatentModel model, List<Integer> digits, MnistDataset data) {
    List<LatentCode> test = model.encodeAll(images(data.test()));
    return new MeasuredModel(
        model, digits, data, model.encodeAll(images(data.training())), test, decode(model, test));
  }

  /** The digit of each training image. */
  public List<Integer> trainingLabels() {
    return data.training().stream().map(LabeledDigit::label).toList();
  }

  /** The images of places on the plane, in their order. */
  public List<DigitImage> decode(List<LatentCode> codes) {
    return decode(model, codes);
  }

  /** The pictures of labelled digits, in their order. */
  public static List<DigitImage> images(List<LabeledDigit> digits) {
    return digits.stream().map(LabeledDigit::image).toList();
  }

  private static List<DigitImage> decode(LatentModel model, List<LatentCode> codes) {
    List<DigitImage> images = new ArrayList<>(codes.size());
    model.decodeAll(codes).forEach(pixels -> images.add(DigitImage.ofUnit(pixels)));
    return images;
  }
}
