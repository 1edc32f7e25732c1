package org.digitscape.dl4j.training.step;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.IUpdater;

/**
 * A stretch of a network's parameters with what one update of it needs. An updater treats every
 * parameter by itself, so ranges that do not overlap may be updated at the same time.
 */
final class ParameterRange {

  private final INDArray parameters;
  private final List<INDArray> gradients;
  private final GradientUpdater<?> updater;

  /**
   * The parameters at {@code from} up to but not including {@code to}.
   *
   * @param parameters of the whole network, to be changed in place
   * @param gradients by all parameters, one for each replica
   */
  ParameterRange(
      INDArray parameters, List<INDArray> gradients, long from, long to, IUpdater updater) {
    this.parameters = parameters.get(NDArrayIndex.interval(from, to));
    this.gradients =
        gradients.stream().map(all -> all.get(NDArrayIndex.interval(from, to))).toList();
    this.updater =
        updater.instantiate(Nd4j.create(new long[] {1, updater.stateSize(to - from)}), true);
  }

  /**
   * Sums the gradients, in the order of the replicas, and updates the parameters by their mean.
   *
   * @param replicas how many of the first gradients count
   * @param images in the batch
   * @param iteration number of the updates before this one
   */
  void update(int replicas, int images, int iteration) {
    INDArray sum = gradients.getFirst();
    for (INDArray gradient : gradients.subList(1, replicas)) {
      sum.addi(gradient);
    }
    sum.divi(images);
    updater.applyUpdater(sum, iteration, 0);
    parameters.subi(sum);
  }
}
