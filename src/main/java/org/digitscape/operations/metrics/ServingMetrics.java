package org.digitscape.operations.metrics;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.digitscape.dl4j.NativeMemory;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.ServedModel;
import org.digitscape.serving.WorkGate;
import org.springframework.stereotype.Component;

/** The gate before expensive calls, the models, and ND4J's memory; docs/operations.md lists all. */
@Component
class ServingMetrics implements MeterBinder {

  private final ModelCatalog catalog;
  private final WorkGate gate;

  ServingMetrics(ModelCatalog catalog, WorkGate gate) {
    this.catalog = catalog;
    this.gate = gate;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("digitscape.gate.running", gate, WorkGate::running)
        .description("Expensive calls under way")
        .register(registry);
    Gauge.builder("digitscape.gate.waiting", gate, WorkGate::waiting)
        .description("Expensive calls waiting for a place")
        .register(registry);
    Gauge.builder("digitscape.gate.longest", gate, held -> held.longest().toMillis() / 1000.0)
        .description("Age of the oldest expensive call under way")
        .baseUnit("seconds")
        .register(registry);
    FunctionCounter.builder("digitscape.gate.refused", gate, WorkGate::refused)
        .description("Expensive calls told to come back later")
        .register(registry);
    Gauge.builder("digitscape.native", NativeMemory::bytes)
        .description("Memory that ND4J holds outside of the heap")
        .baseUnit("bytes")
        .register(registry);
    catalog.whenReady(models -> name(models, registry));
  }

  private static void name(List<ServedModel> models, MeterRegistry registry) {
    for (ServedModel model : models) {
      Gauge.builder("digitscape.model.info", () -> 1)
          .description("A model that is served, by its fingerprint")
          .tag("model", model.id())
          .tag("fingerprint", model.card().fingerprint())
          .register(registry);
    }
  }
}
