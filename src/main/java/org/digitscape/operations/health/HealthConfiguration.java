package org.digitscape.operations.health;

import java.time.Duration;
import java.util.function.Supplier;
import org.digitscape.model.LatentCode;
import org.digitscape.serving.MapPoint;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.ServedModel;
import org.digitscape.serving.WorkGate;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A server that is stuck takes no more visitors after 5 seconds, by readiness, and is started anew
 * after 30, by liveness. Being busy is neither: busy calls come to an end.
 */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final Duration UNREADY = Duration.ofSeconds(5);
  private static final Duration DEAD = Duration.ofSeconds(30);

  /** One answer and the batch that the map was made from may differ in the last bits. */
  private static final double TOLERANCE = 1e-4;

  @Bean
  Pulse pulse(ModelCatalog catalog) {
    return new Pulse(
        EVERY,
        () -> !catalog.ready() || catalog.all().stream().allMatch(HealthConfiguration::isRight),
        System::nanoTime);
  }

  @Bean("stuckBriefly")
  HealthIndicator stuckBriefly(Pulse pulse, WorkGate gate) {
    return new StallHealth(stuck(pulse, gate), UNREADY);
  }

  @Bean("stuckForGood")
  HealthIndicator stuckForGood(Pulse pulse, WorkGate gate) {
    return new StallHealth(stuck(pulse, gate), DEAD);
  }

  private static Supplier<Duration> stuck(Pulse pulse, WorkGate gate) {
    return () -> {
      Duration call = gate.longest();
      return call.compareTo(pulse.age()) > 0 ? call : pulse.age();
    };
  }

  /** Whether a model finds a digit of the map where the map has it. */
  private static boolean isRight(ServedModel model) {
    MapPoint point = model.points().getFirst();
    LatentCode code = model.encode(model.testImage(point.index())).reconstruction().code();
    return Math.abs(code.x() - point.code().x()) < TOLERANCE
        && Math.abs(code.y() - point.code().y()) < TOLERANCE;
  }
}
