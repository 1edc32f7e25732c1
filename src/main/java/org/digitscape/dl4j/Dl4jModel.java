package org.digitscape.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.network.Architecture;
import org.digitscape.frozen.FrozenNetwork;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * An autoencoder computed by DL4J itself: what a frozen copy is held against. DL4J's networks keep
 * the state of a call inside, so that callers wait for each other here: one call at a time.
 */
public final class Dl4jModel implements LatentModel {

  /** Rows that one call of the native library computes; bounds its memory. */
  private static final int MOST_ROWS = 1024;

  private final MultiLayerNetwork network;
  private final Architecture architecture;
  private final ReentrantLock lock = new ReentrantLock();

  /**
   * Takes a network over; nobody else may use it from here on.
   *
   * @param architecture that made it
   */
  public Dl4jModel(Architecture architecture, MultiLayerNetwork network) {
    this.architecture = architecture;
    this.network = network;
  }

  @Override
  public LatentCode encode(DigitImage image) {
    return encodeAll(List.of(image)).getFirst();
  }

  @Override
  public List<LatentCode> encodeAll(List<DigitImage> images) {
    List<LatentCode> codes = new ArrayList<>(images.size());
    for (int from = 0; from < images.size(); from += MOST_ROWS) {
      List<DigitImage> part = images.subList(from, Math.min(from + MOST_ROWS, images.size()));
      INDArray pixels = UnitPixels.matrix(UnitPixels.of(part));
      for (float[] code : locked(() -> architecture.encode(network, pixels))) {
        codes.add(new LatentCode(code[0], code[1]));
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
    for (int from = 0; from < codes.size(); from += MOST_ROWS) {
      List<LatentCode> part = codes.subList(from, Math.min(from + MOST_ROWS, codes.size()));
      float[] z = new float[2 * part.size()];
      for (int r = 0; r < part.size(); r++) {
        z[2 * r] = (float) part.get(r).x();
        z[2 * r + 1] = (float) part.get(r).y();
      }
      INDArray rows = Nd4j.create(z, new long[] {part.size(), 2}, 'c');
      images.addAll(List.of(locked(() -> architecture.decode(network, rows))));
    }
    return images;
  }

  /** Copies the parameters of this moment into plain arrays. */
  public FrozenNetwork freeze() {
    return architecture.freeze(network);
  }

  /** The network inside, for saving and freezing it. */
  MultiLayerNetwork network() {
    return network;
  }

  /** What kind of network that is. */
  public Architecture architecture() {
    return architecture;
  }

  private float[][] locked(Supplier<INDArray> output) {
    lock.lock();
    try {
      return output.get().toFloatMatrix();
    } finally {
      lock.unlock();
    }
  }
}
