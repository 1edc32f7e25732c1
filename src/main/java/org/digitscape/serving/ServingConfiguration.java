package org.digitscape.serving;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.digitscape.dl4j.GoldenBatch;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.dl4j.TrainedModel;
import org.digitscape.imaging.upload.ImageReader;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.LatentModel;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the service together: which models, computed how, and how much work at once. */
@Configuration(proxyBeanMethods = false)
class ServingConfiguration {

  /** Who computes. */
  enum Engine {
    /** The frozen copy: plain Java, any number of calls at once. */
    FROZEN,
    /** DL4J itself, one call at a time: for comparison and doubt. */
    DL4J
  }

  private static final int MOST_WAITING = 64;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Bean
  ModelCatalog modelCatalog(@Value("${digitscape.engine:frozen}") Engine engine) {
    return new ModelCatalog(() -> load(engine));
  }

  @Bean
  WorkGate workGate() {
    return new WorkGate(Runtime.getRuntime().availableProcessors(), MOST_WAITING, PATIENCE);
  }

  @Bean
  DigitReader digitReader(WorkGate gate) {
    return new DigitReader(new ImageReader(), gate);
  }

  private static List<ServedModel> load(Engine engine) {
    MnistDataset data = MnistDataset.shipped();
    GoldenBatch golden = GoldenBatch.of(data);
    Stream<TrainedModel> models = ModelFile.SHIPPED.stream().map(ModelFile::readShipped);
    return models
        .map(
            model -> {
              golden.check(model.frozen(), model.reference());
              return new ServedModel(
                  model.card(), model.report(), model.history(), computing(model, engine), data);
            })
        .toList();
  }

  private static LatentModel computing(TrainedModel model, Engine engine) {
    return switch (engine) {
      case FROZEN -> model.frozen();
      case DL4J -> model.reference();
    };
  }
}
