package org.digitscape.operations.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

@Timeout(30)
class DrainTest {

  private final AnnotationConfigApplicationContext server =
      new AnnotationConfigApplicationContext();

  @BeforeEach
  void start() {
    server
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test", Map.of("digitscape.drain", "1h")));
    server.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
    server.register(ApplicationAvailabilityBean.class, Drain.class);
    server.refresh();
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void readiness_goesOff_isSeenWhileTheServerWaits() throws InterruptedException {
    Thread ending = Thread.ofVirtual().start(() -> publish(ReadinessState.REFUSING_TRAFFIC));

    await().until(() -> readiness() == ReadinessState.REFUSING_TRAFFIC);

    assertThat(ending.join(Duration.ofMillis(50))).isFalse();
    ending.interrupt();
  }

  @Test
  void readiness_goesOn_waitsForNothing() {
    publish(ReadinessState.ACCEPTING_TRAFFIC);

    assertThat(readiness()).isEqualTo(ReadinessState.ACCEPTING_TRAFFIC);
  }

  private void publish(ReadinessState state) {
    AvailabilityChangeEvent.publish(server, state);
  }

  private ReadinessState readiness() {
    return server.getBean(ApplicationAvailability.class).getReadinessState();
  }
}
