package org.digitscape.page.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.dl4j.TrainedModel;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.ModelCard;
import org.digitscape.model.report.Ladder;
import org.digitscape.model.report.ModelReport;
import org.digitscape.model.report.Share;
import org.digitscape.serving.Cards;
import org.digitscape.serving.Catalogs;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.ServedModel;
import org.digitscape.serving.ShippedJudges;

/**
 * The lecture's model under two names, each with a ladder. The numbers are nobody's measurement.
 */
final class Ladders {

  static final ModelCatalog CATALOG = catalog();

  private Ladders() {}

  static Ladder ladder(Map<String, Double> shares) {
    List<Ladder.ClassShare> classes =
        List.of(
            new Ladder.ClassShare(1, 0.4),
            new Ladder.ClassShare(5, 0.25),
            new Ladder.ClassShare(6, 0.35));
    List<Ladder.Rung> rungs = new ArrayList<>();
    shares.forEach(
        (source, share) ->
            rungs.add(
                new Ladder.Rung(
                    source,
                    10_000,
                    new Share(share, share - 0.01, Math.min(1, share + 0.01), 10_000),
                    classes,
                    12.34,
                    1,
                    0.9)));
    return new Ladder(1, classes, rungs);
  }

  private static ModelCatalog catalog() {
    TrainedModel shipped = ModelFile.readShipped(ModelCatalog.LECTURE);
    MnistDataset data = MnistDataset.shipped();
    Map<String, Double> lecture =
        Map.of(Ladder.RECONSTRUCTIONS, 0.95, "gaussian", 0.6, "per-digit", 0.8, "mixture", 0.9);
    Map<String, Double> vae =
        Map.of(Ladder.RECONSTRUCTIONS, 0.96, "gaussian", 0.7, "mixture", 0.93, "prior", 0.72);
    return Catalogs.of(
        served(shipped, ModelCatalog.LECTURE, lecture, data), served(shipped, "vae", vae, data));
  }

  private static ServedModel served(
      TrainedModel model, String id, Map<String, Double> shares, MnistDataset data) {
    ModelCard card = model.card();
    ModelReport report = new ModelReport(card.sha256(), List.of(), null, ladder(shares), null);
    return new ServedModel(
        TrainedModel.of(Cards.of(card, id, card.digits()), model.reference()).withReport(report),
        model.frozen(),
        data,
        ShippedJudges.JUDGES);
  }
}
