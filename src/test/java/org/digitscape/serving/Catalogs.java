package org.digitscape.serving;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/** Catalogues of models that a test has made. */
public final class Catalogs {

  private Catalogs() {}

  /** These models, ready to be served. */
  public static ModelCatalog of(ServedModel... models) {
    ModelCatalog catalog = new ModelCatalog(new Given(List.of(models)));
    catalog.awaitReady(Duration.ofMinutes(1));
    return catalog;
  }

  /**
   * A class of its own: the thread of a lambda would wait for the class that makes the catalogue to
   * be initialised.
   */
  private record Given(List<ServedModel> models) implements Callable<List<ServedModel>> {

    @Override
    public List<ServedModel> call() {
      return models;
    }
  }
}
