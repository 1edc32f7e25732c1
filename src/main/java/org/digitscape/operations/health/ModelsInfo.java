package org.digitscape.operations.health;

import java.util.Map;
import java.util.stream.Collectors;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.ServedModel;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

/** Says in /actuator/info exactly which models serve. */
@Component
class ModelsInfo implements InfoContributor {

  private final ModelCatalog catalog;

  ModelsInfo(ModelCatalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public void contribute(Info.Builder builder) {
    if (catalog.ready()) {
      Map<String, String> fingerprints =
          catalog.all().stream()
              .collect(Collectors.toMap(ServedModel::id, model -> model.card().fingerprint()));
      builder.withDetail("models", fingerprints);
    }
  }
}
