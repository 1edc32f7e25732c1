package org.digitscape.serving;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The models on offer. They are loaded and verified on a thread of their own, so that the program
 * answers its health checks meanwhile; before they are ready nobody gets one.
 */
public final class ModelCatalog {

  /** Id of the lecture's autoencoder. */
  public static final String LECTURE = "ae";

  private static final Logger LOG = LoggerFactory.getLogger(ModelCatalog.class);

  /** Read when it is first asked for. */
  private static final class Mnist {
    static final List<LabeledDigit> TEST = MnistDataset.shippedTestOfAllDigits();
  }

  private final CompletableFuture<Map<String, ServedModel>> models = new CompletableFuture<>();

  /**
   * Starts loading.
   *
   * @param loader loads and verifies all models; if it throws, the catalog is never ready
   */
  public ModelCatalog(Callable<List<ServedModel>> loader) {
    Thread.ofPlatform().name("model-loading").daemon().start(() -> load(loader));
  }

  /** Whether all models are loaded and verified. */
  public boolean ready() {
    return models.isDone() && !models.isCompletedExceptionally();
  }

  /** Why the models will never be ready; empty while they are loading, and once they are ready. */
  public Optional<Throwable> failure() {
    return models.isCompletedExceptionally()
        ? Optional.of(models.exceptionNow())
        : Optional.empty();
  }

  /** Once the models are ready, tells of them; never, if they fail. */
  public void whenReady(Consumer<List<ServedModel>> listener) {
    models.thenAccept(ready -> listener.accept(List.copyOf(ready.values())));
  }

  /** If the models fail, tells why; on the thread that loads them, or at once. */
  public void whenFailed(Consumer<Throwable> listener) {
    models.whenComplete(
        (ready, failure) -> {
          if (failure != null) {
            listener.accept(failure);
          }
        });
  }

  /**
   * Waits until the models are ready or have failed.
   *
   * @param atMost how long to wait
   * @return whether they are ready
   */
  public boolean awaitReady(Duration atMost) {
    try {
      models.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      return false;
    }
    return ready();
  }

  /**
   * A model by its id.
   *
   * @throws UnknownModelException if there is none of that id
   * @throws ModelsNotReadyException if they are not ready
   */
  public ServedModel require(String id) {
    Map<String, ServedModel> loaded = loaded();
    ServedModel model = loaded.get(id);
    if (model == null) {
      throw new UnknownModelException(id, loaded.keySet());
    }
    return model;
  }

  /**
   * A model by its id, if there is one.
   *
   * @throws ModelsNotReadyException if the models are not ready
   */
  public Optional<ServedModel> find(String id) {
    return Optional.ofNullable(loaded().get(id));
  }

  /**
   * Any of MNIST's 10,000 test images, also of a digit that no model knows.
   *
   * @param index its test index; empty if it is not in 0..9,999
   */
  public static Optional<LabeledDigit> testDigit(int index) {
    List<LabeledDigit> all = Mnist.TEST;
    return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
  }

  /**
   * The lecture's autoencoder.
   *
   * @throws ModelsNotReadyException if the models are not ready
   */
  public ServedModel lecture() {
    return require(LECTURE);
  }

  /**
   * All models, the lecture's first.
   *
   * @throws ModelsNotReadyException if they are not ready
   */
  public List<ServedModel> all() {
    return List.copyOf(loaded().values());
  }

  private Map<String, ServedModel> loaded() {
    if (!ready()) {
      throw new ModelsNotReadyException();
    }
    return models.join();
  }

  private void load(Callable<List<ServedModel>> loader) {
    try {
      Map<String, ServedModel> byId = new LinkedHashMap<>();
      for (ServedModel model : loader.call()) {
        byId.put(model.id(), model);
      }
      models.complete(byId);
      LOG.info("Models are verified and ready: {}", byId.keySet());
    } catch (Throwable e) {
      LOG.error("The models cannot serve", e);
      models.completeExceptionally(e);
      return;
    }
    // What only some requests need is worked out while the first visitors look around.
    all().forEach(ServedModel::prepare);
  }
}
