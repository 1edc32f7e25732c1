package org.digitscape.frozen.compact;

import java.util.ArrayList;
import java.util.List;
import org.digitscape.frozen.DenseLayer;
import org.digitscape.frozen.FrozenNetwork;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.PlaneSquare;

/**
 * A decoder whose weights are rounded to few steps: an eighth of the bytes, and images that hardly
 * anybody can tell from the exact ones. Weights are as coarse as {@link #TOLERANCE} allows; those
 * of the first layer, which reads the two numbers of a code, stay what they are.
 */
public final class CompactDecoder {

  /**
   * The largest mean absolute error of an image, of intensities in 0..1, at the places where it is
   * measured.
   */
  public static final double TOLERANCE = 0.01;

  /** Steps from zero to a weight of the greatest size, the coarsest first. */
  private static final int[] LEVELS = {10, 15, 22, 31, 63, 127};

  /**
   * Sides of the squares of places, in sides of that of the codes, and places in a row: what a map
   * shows at once, and all that it can show.
   */
  private static final double[] REACHES = {1.2, 4};

  private static final int[] ROUNDED_FOR = {30, 20};
  private static final int[] MEASURED_AT = {21, 13};

  private final DenseLayer first;
  private final List<RoundedLayer> others;
  private final double worstError;

  private CompactDecoder(DenseLayer first, List<RoundedLayer> others, double worstError) {
    this.first = first;
    this.others = others;
    this.worstError = worstError;
  }

  /**
   * Rounds a network's decoder; takes a few tenths of a second. The same network and codes give the
   * same numbers, on any machine.
   *
   * @param codes at least two, apart from each other: where its images lie on the plane
   */
  public static CompactDecoder of(FrozenNetwork network, List<LatentCode> codes) {
    List<DenseLayer> exact = network.decoder();
    List<DenseLayer> coarse = exact.subList(1, exact.size());
    List<FeedbackRounding> roundings = roundings(exact, places(codes, ROUNDED_FOR));
    List<LatentCode> measured = places(codes, MEASURED_AT);
    measured.addAll(codes);
    float[] images = run(exact, measured);
    for (int level = 0; ; level++) {
      List<RoundedLayer> rounded = new ArrayList<>();
      for (int i = 0; i < coarse.size(); i++) {
        rounded.add(RoundedLayer.of(coarse.get(i), roundings.get(i), LEVELS[level]));
      }
      CompactDecoder decoder = new CompactDecoder(exact.getFirst(), List.copyOf(rounded), 0);
      double worst = worstDifference(images, run(decoder.layers(), measured));
      if (worst <= TOLERANCE || level == LEVELS.length - 1) {
        return new CompactDecoder(decoder.first, decoder.others, worst);
      }
    }
  }

  /** The largest mean absolute error of an image at the places where it was measured. */
  public double worstError() {
    return worstError;
  }

  /** The layers that a reader of the file computes, from 2 numbers to 784 pixels. */
  public List<DenseLayer> layers() {
    List<DenseLayer> layers = new ArrayList<>(List.of(first));
    others.forEach(layer -> layers.add(layer.toDense()));
    return layers;
  }

  /** The file, see {@link DecoderFile}. */
  public byte[] toBytes() {
    return DecoderFile.write(first, others);
  }

  private static List<LatentCode> places(List<LatentCode> codes, int[] tiles) {
    List<LatentCode> places = new ArrayList<>();
    for (int i = 0; i < REACHES.length; i++) {
      places.addAll(PlaneSquare.around(codes, REACHES[i]).centres(tiles[i]));
    }
    return places;
  }

  /** For each layer but the first, a rounding for what comes from the layers before. */
  private static List<FeedbackRounding> roundings(
      List<DenseLayer> layers, List<LatentCode> places) {
    List<FeedbackRounding> roundings = new ArrayList<>();
    float[] x = inputs(places);
    for (DenseLayer layer : layers.subList(0, layers.size() - 1)) {
      x = apply(layer, x);
      roundings.add(new FeedbackRounding(x, layer.outputs()));
    }
    return roundings;
  }

  private static float[] run(List<DenseLayer> layers, List<LatentCode> places) {
    float[] x = inputs(places);
    for (DenseLayer layer : layers) {
      x = apply(layer, x);
    }
    return x;
  }

  private static float[] apply(DenseLayer layer, float[] x) {
    int rows = x.length / layer.inputs();
    float[] y = new float[rows * layer.outputs()];
    layer.apply(x, rows, y);
    return y;
  }

  private static float[] inputs(List<LatentCode> places) {
    float[] x = new float[2 * places.size()];
    for (int i = 0; i < places.size(); i++) {
      x[2 * i] = (float) places.get(i).x();
      x[2 * i + 1] = (float) places.get(i).y();
    }
    return x;
  }

  private static double worstDifference(float[] images, float[] others) {
    int pixels = DigitImage.PIXELS;
    double worst = 0;
    for (int from = 0; from < images.length; from += pixels) {
      double sum = 0;
      for (int i = from; i < from + pixels; i++) {
        sum += Math.abs(Math.clamp(images[i], 0f, 1f) - Math.clamp(others[i], 0f, 1f));
      }
      worst = Math.max(worst, sum / pixels);
    }
    return worst;
  }
}
