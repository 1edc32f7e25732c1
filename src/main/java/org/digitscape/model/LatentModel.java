package org.digitscape.model;

import java.util.List;

/**
 * An autoencoder with a two-dimensional latent space: {@code z = f(x)}, {@code x' = g(z)}.
 *
 * <p>Implementations are immutable or otherwise safe for any number of callers at once.
 */
public interface LatentModel {

  /** The encoder f: an image to its place on the plane. */
  LatentCode encode(DigitImage image);

  /** Encodes many images; the answer has their order. */
  List<LatentCode> encodeAll(List<DigitImage> images);

  /**
   * The decoder g: a place on the plane to an image.
   *
   * @return 784 intensities in 0..1, row-major, 0 = paper
   */
  float[] decode(LatentCode code);

  /**
   * Decodes many codes; the answer has their order.
   *
   * @return one array of 784 intensities in 0..1 for each code
   */
  List<float[]> decodeAll(List<LatentCode> codes);

  /** Encodes, decodes, and measures what was lost. */
  default Reconstruction reconstruct(DigitImage image) {
    LatentCode code = encode(image);
    return Reconstruction.of(image, code, decode(code));
  }
}
