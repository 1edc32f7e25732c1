package org.digitscape.history;

import java.util.List;
import java.util.stream.IntStream;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;
import org.digitscape.model.PlaneSquare;
import org.digitscape.model.Reconstruction;

/** Takes a moment of a training: encodes, decodes, measures. Immutable. */
public final class MomentCamera {

  /** Tiles in a row of the decoded square, and rows. */
  public static final int TILES = 10;

  /** Side of the decoded square, in longer sides of the box of the map's codes. */
  private static final double REACH = 1.25;

  /** Training images that are measured: enough for two digits of the error, in little time. */
  private static final int MEASURED = 1_000;

  private static final int MEASURED_QUICKLY = 250;

  private final List<DigitImage> training;
  private final List<DigitImage> test;
  private final List<Integer> onMap;

  private MomentCamera(List<DigitImage> training, List<DigitImage> test, List<Integer> onMap) {
    if (training.isEmpty() || test.isEmpty()) {
      throw new IllegalArgumentException("a moment is measured on training and test images");
    }
    this.training = List.copyOf(training);
    this.test = List.copyOf(test);
    this.onMap = List.copyOf(onMap);
  }

  /**
   * Measures on 1,000 training images, evenly spread, and on all test images.
   *
   * @param training images to learn from
   * @param test images to measure on, of which {@link MapDigits} are on the map
   * @throws IllegalArgumentException if there is none of either
   */
  public static MomentCamera thorough(List<DigitImage> training, List<DigitImage> test) {
    return new MomentCamera(spread(training, MEASURED), test, MapDigits.positions(test.size()));
  }

  /** Measures on 250 training images and the test images of the map, else like the thorough one. */
  public static MomentCamera quick(List<DigitImage> training, List<DigitImage> test) {
    List<DigitImage> shown = MapDigits.positions(test.size()).stream().map(test::get).toList();
    return new MomentCamera(
        spread(training, MEASURED_QUICKLY),
        shown,
        IntStream.range(0, shown.size()).boxed().toList());
  }

  /**
   * A moment as it was seen.
   *
   * @param tiles the decoded square, row by row from its top left
   */
  public record Picture(TrainingMoment moment, List<DigitImage> tiles) {}

  /** Looks at a model. */
  public Picture take(int update, double epoch, LatentModel model) {
    List<LatentCode> codes = model.encodeAll(test);
    List<LatentCode> shown = onMap.stream().map(codes::get).toList();
    PlaneSquare square = PlaneSquare.around(shown, REACH);
    return new Picture(
        new TrainingMoment(
            update,
            epoch,
            error(training, model.encodeAll(training), model),
            error(test, codes, model),
            square,
            shown),
        model.decodeAll(square.centres(TILES)).stream().map(DigitImage::ofUnit).toList());
  }

  private static double error(List<DigitImage> images, List<LatentCode> codes, LatentModel model) {
    List<float[]> outputs = model.decodeAll(codes);
    double sum = 0;
    for (int i = 0; i < images.size(); i++) {
      sum += Reconstruction.meanSquaredError(images.get(i).toUnit(), outputs.get(i));
    }
    return sum / images.size();
  }

  private static List<DigitImage> spread(List<DigitImage> images, int most) {
    int count = Math.min(most, images.size());
    return IntStream.range(0, count)
        .mapToObj(i -> images.get((int) ((long) i * images.size() / count)))
        .toList();
  }
}
