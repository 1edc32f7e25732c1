package org.digitscape.operations.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.digitscape.serving.ModelCatalog;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class ModelsHealthTest {

  @Test
  void health_loading_isOutOfService() {
    CountDownLatch never = new CountDownLatch(1);
    ModelCatalog loading =
        new ModelCatalog(
            () -> {
              never.await();
              return List.of();
            });

    assertThat(new ModelsHealth(loading).health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    never.countDown();
  }

  @Test
  void health_modelDisagreesWithItsReference_isDownWithTheReason() {
    ModelCatalog failing =
        new ModelCatalog(
            () -> {
              throw new IllegalStateException("the model and its reference differ");
            });
    failing.awaitReady(Duration.ofSeconds(10));

    var health = new ModelsHealth(failing).health();

    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    assertThat(String.valueOf(health.getDetails().get("error"))).contains("differ");
  }
}
