package org.digitscape.frozen;

import java.util.ArrayList;
import java.util.List;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;

/** A trained autoencoder as immutable arrays. Pure functions: any thread may call, none waits. */
public final class FrozenNetwork implements LatentModel {

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
    float[] x = new float[images.size() * DigitImage.PIXELS];
    for (int r = 0; r < images.size(); r++) {
      System.arraycopy(images.get(r).toUnit(), 0, x, r * DigitImage.PIXELS, DigitImage.PIXELS);
    }
    float[] z = run(encoder, x, images.size());
    List<LatentCode> codes = new ArrayList<>(images.size());
    for (int r = 0; r < images.size(); r++) {
      codes.add(new LatentCode(z[2 * r], z[2 * r + 1]));
    }
    return codes;
  }

  @Override
  public float[] decode(LatentCode code) {
    return decodeAll(List.of(code)).getFirst();
  }

  @Override
  public List<float[]> decodeAll(List<LatentCode> codes) {
    float[] z = new float[2 * codes.size()];
    for (int r = 0; r < codes.size(); r++) {
      z[2 * r] = (float) codes.get(r).x();
      z[2 * r + 1] = (float) codes.get(r).y();
    }
    float[] x = run(decoder, z, codes.size());
    List<float[]> images = new ArrayList<>(codes.size());
    for (int r = 0; r < codes.size(); r++) {
      float[] image = new float[DigitImage.PIXELS];
      System.arraycopy(x, r * DigitImage.PIXELS, image, 0, DigitImage.PIXELS);
      images.add(image);
    }
    return images;
  }

  private static float[] run(List<DenseLayer> layers, float[] x, int rows) {
    float[] y = x;
    for (DenseLayer layer : layers) {
      y = layer.apply(y, rows);
    }
    return y;
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
