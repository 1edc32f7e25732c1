package org.digitscape.dl4j.training.step;

import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.model.DigitImage;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.IUpdater;

/** A step on the calling thread alone, for where others need the processor as well. */
public final class SingleStep implements TrainingStep {

  private final MultiLayerNetwork network;
  private final Replica replica;
  private final ParameterRange parameters;
  private int iteration;

  /**
   * Takes over a network.
   *
   * @param network that was initialised, and not trained yet
   * @param updater that the network was made with, for all of its layers
   * @param seed of what is random in computing a gradient, if anything is
   */
  public SingleStep(MultiLayerNetwork network, IUpdater updater, long seed) {
    this.network = network;
    this.replica = Replica.of(network, seed);
    INDArray all = network.params();
    this.parameters =
        new ParameterRange(all, List.of(replica.gradient()), 0, all.length(), updater);
  }

  @Override
  public double apply(float[] inputs, float[] targets) {
    double loss = replica.compute(inputs, targets);
    parameters.update(1, inputs.length / DigitImage.PIXELS, iteration++);
    return loss;
  }

  @Override
  public MultiLayerNetwork network() {
    return network;
  }

  @Override
  public void close() {
    // There is nothing to give back.
  }
}
