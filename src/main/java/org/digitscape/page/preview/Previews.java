package org.digitscape.page.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.digitscape.link.PageState;
import org.digitscape.link.StageState;
import org.digitscape.link.TrainingState;
import org.digitscape.page.explore.Scene;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.WorkGate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pictures of links. Keeps the latest, and draws one at a time. */
@Component
class Previews {

  private static final int KEPT = 64;
  private static final int MOST_WAITING = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final ModelCatalog models;
  private final WorkGate gate = new WorkGate(1, MOST_WAITING, PATIENCE);
  private final Map<PageState, byte[]> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PageState, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  Previews(ModelCatalog models) {
    this.models = models;
  }

  /** A state without what leaves no trace in its picture: links that differ in it share one. */
  static PageState canonical(PageState state) {
    boolean dark = state.theme() == PageState.Theme.DARK;
    return state
        .withStage(StageState.DEFAULT)
        .withTraining(TrainingState.DEFAULT)
        .withMap(state.map().withCompared(false))
        .withLanguage(Optional.empty())
        .withStep(PageState.DEFAULT.step())
        .withTheme(dark ? PageState.Theme.DARK : PageState.Theme.SYSTEM);
  }

  /**
   * The picture of a state as a PNG file.
   *
   * @throws org.digitscape.serving.BusyException if too many are asked for at once
   * @throws org.digitscape.serving.ModelsNotReadyException if the models are not ready
   */
  byte[] png(PageState state) {
    PageState wanted = canonical(state);
    byte[] found = find(wanted);
    if (found != null) {
      return found;
    }
    return gate.call(
        () -> {
          byte[] drawn = find(wanted);
          if (drawn == null) {
            drawn = encode(wanted);
            keep(wanted, drawn);
          }
          return drawn;
        });
  }

  private byte[] encode(PageState state) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(PreviewPainter.paint(Scene.of(state, models)), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private byte @Nullable [] find(PageState state) {
    synchronized (kept) {
      return kept.get(state);
    }
  }

  private void keep(PageState state, byte[] png) {
    synchronized (kept) {
      kept.put(state, png);
    }
  }
}
