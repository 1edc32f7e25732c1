package org.digitscape.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ModelCatalogTest {

  @Test
  void require_whileLoading_throwsNotReady() {
    CountDownLatch release = new CountDownLatch(1);
    ModelCatalog catalog =
        new ModelCatalog(
            () -> {
              release.await();
              return List.of();
            });

    assertThat(catalog.ready()).isFalse();
    assertThat(catalog.failure()).isEmpty();
    assertThat(catalog.awaitReady(Duration.ofMillis(10))).isFalse();
    assertThatExceptionOfType(ModelsNotReadyException.class).isThrownBy(catalog::lecture);

    release.countDown();
    assertThat(catalog.awaitReady(Duration.ofSeconds(10))).isTrue();
    assertThat(catalog.ready()).isTrue();
  }

  @Test
  void require_loadingFailed_isNeverReadyAndSaysWhy() {
    IOException damaged = new IOException("ae.zip: expected SHA-256 1, found 2");
    ModelCatalog catalog =
        new ModelCatalog(
            () -> {
              throw damaged;
            });

    assertThat(catalog.awaitReady(Duration.ofSeconds(10))).isFalse();
    assertThat(catalog.ready()).isFalse();
    assertThat(catalog.failure()).contains(damaged);
    assertThatExceptionOfType(ModelsNotReadyException.class)
        .isThrownBy(() -> catalog.require("ae"));
  }

  @Test
  void require_otherId_throwsUnknown() {
    ModelCatalog catalog = new ModelCatalog(List::of);
    catalog.awaitReady(Duration.ofSeconds(10));

    assertThatExceptionOfType(UnknownModelException.class)
        .isThrownBy(() -> catalog.require("vae"))
        .withMessageContaining("vae");
  }
}
