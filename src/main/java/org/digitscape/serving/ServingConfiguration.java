package org.digitscape.serving;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.digitscape.dl4j.GoldenBatch;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.dl4j.TrainedModel;
import org.digitscape.dl4j.judge.JudgeFile;
import org.digitscape.dl4j.judge.JudgeModel;
import org.digitscape.imaging.upload.ImageReader;
import org.digitscape.measure.judge.Judges;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.LatentModel;
import org.jspecify.annotations.Nullable;
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
  ModelCatalog modelCatalog(
      @Value("${digitscape.engine:frozen}") Engine engine,
      @Value("${digitscape.models:}") String models,
      @Value("${digitscape.data:}") String data,
      MeterRegistry metrics) {
    return new ModelCatalog(
        () -> load(model -> computing(model, engine, metrics), folder(models), folder(data)));
  }

  @Bean
  WorkGate workGate() {
    return new WorkGate(Runtime.getRuntime().availableProcessors(), MOST_WAITING, PATIENCE);
  }

  @Bean
  DigitReader digitReader(WorkGate gate) {
    return new DigitReader(new ImageReader(), gate);
  }

  private static List<ServedModel> load(
      Function<TrainedModel, LatentModel> computing, @Nullable Path added, @Nullable Path originals)
      throws IOException {
    MnistDataset data = MnistDataset.shipped();
    GoldenBatch golden = GoldenBatch.of(data);
    JudgeModel judge = JudgeFile.readShipped();
    judge.check(golden.images());
    Judges judges = new Judges(judge.frozen(), judge.card());
    List<ServedModel> models = new ArrayList<>();
    for (String id : ModelFile.SHIPPED) {
      TrainedModel model = ModelFile.readShipped(id);
      golden.check(model.frozen(), model.reference());
      models.add(new ServedModel(model, computing.apply(model), data, judges));
    }
    if (added != null) {
      UserModels users =
          new UserModels(new MeasuredData(data, originals), computing, judges, ModelFile.SHIPPED);
      models.addAll(users.load(added));
    }
    return models;
  }

  private static @Nullable Path folder(String name) {
    return name.isBlank() ? null : Path.of(name);
  }

  private static LatentModel computing(TrainedModel model, Engine engine, MeterRegistry metrics) {
    LatentModel computing =
        switch (engine) {
          case FROZEN -> model.frozen();
          case DL4J -> model.reference();
        };
    return new TimedModel(computing, model.card().id(), metrics);
  }
}
