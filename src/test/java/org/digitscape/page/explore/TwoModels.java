package org.digitscape.page.explore;

import java.util.List;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.dl4j.TrainedModel;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;
import org.digitscape.serving.Cards;
import org.digitscape.serving.Catalogs;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.ServedModel;
import org.digitscape.serving.ShippedJudges;

/**
 * The lecture's model, and the same on a plane of a tenth of its size, which knows only 5 and 6.
 */
final class TwoModels {

  static final String SMALL = "small";

  static final ModelCatalog CATALOG = catalog();

  private TwoModels() {}

  private static ModelCatalog catalog() {
    TrainedModel shipped = ModelFile.readShipped(ModelCatalog.LECTURE);
    MnistDataset data = MnistDataset.shipped();
    MnistDataset fewer =
        new MnistDataset(
            data.training().stream().filter(digit -> digit.label() != 1).toList(),
            data.test().stream().filter(digit -> digit.label() != 1).toList());
    return Catalogs.of(
        new ServedModel(
            TrainedModel.of(shipped.card(), shipped.reference()),
            shipped.frozen(),
            data,
            ShippedJudges.JUDGES),
        new ServedModel(
            TrainedModel.of(Cards.of(shipped.card(), SMALL, List.of(5, 6)), shipped.reference()),
            new Shrunk(shipped.frozen()),
            fewer,
            ShippedJudges.JUDGES));
  }

  /** Another scale of the plane, and nothing else. */
  private record Shrunk(LatentModel model) implements LatentModel {

    private static final double FACTOR = 10;

    @Override
    public LatentCode encode(DigitImage image) {
      LatentCode code = model.encode(image);
      return new LatentCode(code.x() / FACTOR, code.y() / FACTOR);
    }

    @Override
    public List<LatentCode> encodeAll(List<DigitImage> images) {
      return model.encodeAll(images).stream()
          .map(code -> new LatentCode(code.x() / FACTOR, code.y() / FACTOR))
          .toList();
    }

    @Override
    public float[] decode(LatentCode code) {
      return model.decode(new LatentCode(code.x() * FACTOR, code.y() * FACTOR));
    }

    @Override
    public List<float[]> decodeAll(List<LatentCode> codes) {
      return model.decodeAll(
          codes.stream().map(c -> new LatentCode(c.x() * FACTOR, c.y() * FACTOR)).toList());
    }
  }
}
