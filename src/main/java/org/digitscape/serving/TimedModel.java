package org.digitscape.serving;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;
import org.digitscape.model.Reconstruction;

/** A model whose calls for visitors are timed; encoding whole data sets at the start is not. */
final class TimedModel implements LatentModel {

  private static final Duration[] BOUNDS = {
    Duration.ofNanos(100_000),
    Duration.ofNanos(250_000),
    Duration.ofMillis(1),
    Duration.ofMillis(5),
    Duration.ofMillis(25),
    Duration.ofMillis(100),
    Duration.ofMillis(300),
    Duration.ofSeconds(1)
  };

  private final LatentModel model;
  private final Timer encoding;
  private final Timer decoding;

  TimedModel(LatentModel model, String id, MeterRegistry metrics) {
    this.model = model;
    this.encoding = timer("digitscape.encode", "Encoding and rebuilding one digit", id, metrics);
    this.decoding = timer("digitscape.decode", "Decoding the places of one request", id, metrics);
  }

  @Override
  public LatentCode encode(DigitImage image) {
    long start = System.nanoTime();
    LatentCode code = model.encode(image);
    encoding.record(Duration.ofNanos(System.nanoTime() - start));
    return code;
  }

  @Override
  public List<LatentCode> encodeAll(List<DigitImage> images) {
    return model.encodeAll(images);
  }

  @Override
  public float[] decode(LatentCode code) {
    long start = System.nanoTime();
    float[] image = model.decode(code);
    decoding.record(Duration.ofNanos(System.nanoTime() - start));
    return image;
  }

  @Override
  public List<float[]> decodeAll(List<LatentCode> codes) {
    long start = System.nanoTime();
    List<float[]> images = model.decodeAll(codes);
    decoding.record(Duration.ofNanos(System.nanoTime() - start));
    return images;
  }

  @Override
  public Reconstruction reconstruct(DigitImage image) {
    long start = System.nanoTime();
    Reconstruction reconstruction = model.reconstruct(image);
    encoding.record(Duration.ofNanos(System.nanoTime() - start));
    return reconstruction;
  }

  private static Timer timer(String name, String description, String id, MeterRegistry metrics) {
    return Timer.builder(name)
        .description(description)
        .tag("model", id)
        .serviceLevelObjectives(BOUNDS)
        .register(metrics);
  }
}
