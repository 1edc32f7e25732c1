package org.digitscape.dl4j.training.step;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.model.DigitImage;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.IUpdater;

/**
 * A step on two threads: two replicas on one array of parameters take half of a batch each, then
 * each thread sums the gradients of half of the parameters and updates them. It computes what
 * DL4J's own {@code fit} computes, up to the order of the sums, which is always the same one.
 */
public final class ReplicatedStep implements TrainingStep {

  private final MultiLayerNetwork network;
  private final Replica first;
  private final Replica second;
  private final ParameterRange lower;
  private final ParameterRange upper;
  private final ExecutorService helper =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("training-replica").daemon().factory());
  private int iteration;

  /**
   * Takes over a network.
   *
   * @param network that was initialised, and not trained yet
   * @param seed of what is random in computing a gradient, if anything is
   * @throws IllegalArgumentException if its layers have different updaters, or anything else than
   *     the updater that changes parameters or gradients
   */
  public ReplicatedStep(MultiLayerNetwork network, long seed) {
    IUpdater updater = onlyUpdater(network);
    this.network = network;
    first = Replica.of(network, seed);
    second = Replica.sharing(network, seed + 1);
    List<INDArray> gradients = List.of(first.gradient(), second.gradient());
    INDArray parameters = network.params();
    long half = parameters.length() / 2;
    lower = new ParameterRange(parameters, gradients, 0, half, updater);
    upper = new ParameterRange(parameters, gradients, half, parameters.length(), updater);
  }

  private static IUpdater onlyUpdater(MultiLayerNetwork network) {
    List<BaseLayer> layers =
        Arrays.stream(network.getLayers())
            .map(layer -> (BaseLayer) layer.conf().getLayer())
            .toList();
    IUpdater updater = layers.getFirst().getIUpdater();
    for (BaseLayer layer : layers) {
      boolean alone =
          updater.equals(layer.getIUpdater())
              && (layer.getBiasUpdater() == null || updater.equals(layer.getBiasUpdater()))
              && layer.getGradientNormalization() == GradientNormalization.None
              && isEmpty(layer.getRegularization())
              && isEmpty(layer.getRegularizationBias())
              && isEmpty(layer.getConstraints());
      if (!alone) {
        throw new IllegalArgumentException(
            "expected one updater and nothing else that changes parameters, found layer " + layer);
      }
    }
    return updater;
  }

  private static boolean isEmpty(@Nullable List<?> list) {
    return list == null || list.isEmpty();
  }

  @Override
  public double apply(float[] inputs, float[] targets) {
    int images = inputs.length / DigitImage.PIXELS;
    int cut = images / 2;
    double loss;
    if (cut == 0) {
      loss = first.compute(inputs, targets);
    } else {
      boolean same = targets == inputs;
      float[] left = rows(inputs, 0, cut);
      float[] leftTargets = same ? left : rows(targets, 0, cut);
      float[] right = rows(inputs, cut, images);
      float[] rightTargets = same ? right : rows(targets, cut, images);
      CompletableFuture<Double> other =
          CompletableFuture.supplyAsync(() -> second.compute(right, rightTargets), helper);
      double mean = first.compute(left, leftTargets);
      loss = (mean * cut + other.join() * (images - cut)) / images;
    }
    update(cut == 0 ? 1 : 2, images);
    return loss;
  }

  private void update(int replicas, int images) {
    int number = iteration++;
    CompletableFuture<Void> other =
        CompletableFuture.runAsync(() -> upper.update(replicas, images, number), helper);
    lower.update(replicas, images, number);
    other.join();
  }

  private static float[] rows(float[] pixels, int from, int to) {
    return Arrays.copyOfRange(pixels, from * DigitImage.PIXELS, to * DigitImage.PIXELS);
  }

  @Override
  public MultiLayerNetwork network() {
    return network;
  }

  @Override
  public void close() {
    helper.close();
  }
}
