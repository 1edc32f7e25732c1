package org.digitscape.serving;

import org.digitscape.dl4j.ModelFile;
import org.digitscape.dl4j.TrainedModel;
import org.digitscape.mnist.MnistDataset;

/** The lecture's model as it is shipped, loaded once for all tests that ask. */
final class ShippedModel {

  static final MnistDataset DATA = MnistDataset.shipped();
  static final TrainedModel TRAINED = ModelFile.readShipped(ModelCatalog.LECTURE);
  static final ServedModel SERVED =
      new ServedModel(
          TrainedModel.of(TRAINED.card(), TRAINED.reference()),
          TRAINED.frozen(),
          DATA,
          ShippedJudges.JUDGES);

  private ShippedModel() {}
}
