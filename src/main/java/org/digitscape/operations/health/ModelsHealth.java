package org.digitscape.operations.health;

import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.ServedModel;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Part of readiness: up once every model is loaded and agrees with DL4J's own output on the golden
 * batch, down for good if one does not.
 */
@Component("models")
class ModelsHealth implements HealthIndicator {

  private final ModelCatalog catalog;

  ModelsHealth(ModelCatalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public Health health() {
    if (catalog.ready()) {
      return Health.up()
          .withDetail("models", catalog.all().stream().map(ServedModel::id).toList())
          .build();
    }
    return catalog
        .failure()
        .map(failure -> Health.down(failure).build())
        .orElseGet(() -> Health.outOfService().withDetail("reason", "loading").build());
  }
}
