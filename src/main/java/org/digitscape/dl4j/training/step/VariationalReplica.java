package org.digitscape.dl4j.training.step;

import java.util.SplittableRandom;
import org.deeplearning4j.nn.layers.variational.VariationalAutoencoder;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.digitscape.dl4j.UnitPixels;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.memory.conf.WorkspaceConfiguration;
import org.nd4j.linalg.api.memory.enums.LearningPolicy;
import org.nd4j.linalg.api.memory.enums.SpillPolicy;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A replica of a variational autoencoder, whose loss is the negative evidence lower bound: with one
 * sample of each image's code, the Bernoulli cross-entropy of the image, plus the divergence of the
 * code's distribution from the prior. DL4J takes inputs as targets there.
 */
final class VariationalReplica extends Replica {

  private static final String WORKSPACE = "variational-replica";

  private static final WorkspaceConfiguration MEMORY =
      WorkspaceConfiguration.builder()
          .policyLearning(LearningPolicy.OVER_TIME)
          .cyclesBeforeInitialization(3)
          .policySpill(SpillPolicy.REALLOCATE)
          .build();

  private final VariationalAutoencoder layer;
  private final SplittableRandom random;

  VariationalReplica(MultiLayerNetwork network, VariationalAutoencoder layer, long seed) {
    super(network);
    network.initGradientsView();
    this.layer = layer;
    this.random = new SplittableRandom(seed);
  }

  /**
   * @throws IllegalArgumentException if the targets are not the inputs
   */
  @Override
  @SuppressWarnings("try") // the workspace is used by being open
  double compute(float[] inputs, float[] targets) {
    if (inputs != targets) {
      throw new IllegalArgumentException("a variational autoencoder learns its inputs");
    }
    // Each thread has its generator, so the seed makes the samples the same in every training.
    Nd4j.getRandom().setSeed(random.nextLong());
    try (MemoryWorkspace memory =
        Nd4j.getWorkspaceManager().getAndActivateWorkspace(MEMORY, WORKSPACE)) {
      layer.setInput(UnitPixels.matrix(inputs), LayerWorkspaceMgr.noWorkspaces());
      layer.computeGradientAndScore(LayerWorkspaceMgr.noWorkspaces());
      double loss = layer.score();
      layer.clear();
      return loss;
    }
  }
}
