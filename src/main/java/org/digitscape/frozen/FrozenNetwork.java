package org.digitscape.frozen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;

/** A trained autoencoder as immutable arrays. Pure functions: any thread may call, none waits. */
public final class FrozenNetwork implements LatentModel {

  /**
   * Rows that go through all layers together, so that what is between two layers stays in cache.
   */
  private static final int BLOCK = 48;

  /**
   * Farther out on the plane the sums of a layer could overflow; the output is saturated before.
   */
  private static final double FARTHEST = 1e15;

  private final List<DenseLayer> encoder;
  private final List<DenseLayer> decoder;

  /**
   * @param encoder layers from 784 pixels to the 2 numbers of a code
   * @param decoder layers from 2 numbers to 784 pixels
   * @throws IllegalArgumentException if a layer does not fit the one before it
   */
  public FrozenNetwork(List<DenseLayer> encoder, List<DenseLayer> decoder) {
    this.encoder = List.copyOf(encoder);
    this.decoder = List.copyOf(decoder);
    requireChain(this.encoder, DigitImage.PIXELS, 2);
    requireChain(this.decoder, 2, DigitImage.PIXELS);
  }

  @Override
  public LatentCode encode(DigitImage image) {
    return encodeAll(List.of(image)).getFirst();
  }

  @Override
  public List<LatentCode> encodeAll(List<DigitImage> images) {
    List<LatentCode> codes = new ArrayList<>(images.size());
    Workspace workspace = new Workspace(encoder, Math.min(BLOCK, images.size()));
    for (int from = 0; from < images.size(); from += BLOCK) {
      List<DigitImage> block = images.subList(from, Math.min(from + BLOCK, images.size()));
      for (int r = 0; r < block.size(); r++) {
        System.arraycopy(
            block.get(r).toUnit(), 0, workspace.x, r * DigitImage.PIXELS, DigitImage.PIXELS);
      }
      float[] z = workspace.run(block.size());
      for (int r = 0; r < block.size(); r++) {
        codes.add(new LatentCode(z[2 * r], z[2 * r + 1]));
      }
    }
    return codes;
  }

  @Override
  public float[] decode(LatentCode code) {
    return decodeAll(List.of(code)).getFirst();
  }

  @Override
  public List<float[]> decodeAll(List<LatentCode> codes) {
    List<float[]> images = new ArrayList<>(codes.size());
    Workspace workspace = new Workspace(decoder, Math.min(BLOCK, codes.size()));
    for (int from = 0; from < codes.size(); from += BLOCK) {
      List<LatentCode> block = codes.subList(from, Math.min(from + BLOCK, codes.size()));
      for (int r = 0; r < block.size(); r++) {
        workspace.x[2 * r] = coordinate(block.get(r).x());
        workspace.x[2 * r + 1] = coordinate(block.get(r).y());
      }
      float[] x = workspace.run(block.size());
      for (int r = 0; r < block.size(); r++) {
        images.add(Arrays.copyOfRange(x, r * DigitImage.PIXELS, (r + 1) * DigitImage.PIXELS));
      }
    }
    return images;
  }

  /** The layers from 2 numbers to 784 pixels. */
  public List<DenseLayer> decoder() {
    return decoder;
  }

  private static float coordinate(double value) {
    return (float) Math.clamp(value, -FARTHEST, FARTHEST);
  }

  private static void requireChain(List<DenseLayer> layers, int inputs, int outputs) {
    int width = inputs;
    for (DenseLayer layer : layers) {
      if (layer.inputs() != width) {
        throw new IllegalArgumentException(
            "a layer of " + layer.inputs() + " inputs follows one of " + width + " outputs");
      }
      width = layer.outputs();
    }
    if (width != outputs) {
      throw new IllegalArgumentException(
          "the last layer has " + width + " outputs, not " + outputs);
    }
  }
}
