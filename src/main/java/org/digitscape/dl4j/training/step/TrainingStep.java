package org.digitscape.dl4j.training.step;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

/**
 * Learns from one batch at a time. It owns its network; between two batches the network may be
 * read, not changed.
 */
public interface TrainingStep extends AutoCloseable {

  /**
   * One update of the parameters.
   *
   * @param inputs what the network is shown, rows x 784 intensities in 0..1, row-major; not changed
   * @param targets what it should have answered, of the same shape; may be the same array
   * @return the batch's mean loss before the update
   */
  double apply(float[] inputs, float[] targets);

  /** The network with the parameters as the last update left them. */
  MultiLayerNetwork network();

  /** Ends threads, if there are any; the network stays. */
  @Override
  default void close() {}
}
