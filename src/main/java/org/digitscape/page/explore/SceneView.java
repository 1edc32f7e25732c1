package org.digitscape.page.explore;

import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.function.SignalMapper;
import com.vaadin.flow.signals.impl.TransientListener;
import com.vaadin.flow.signals.impl.UsageTracker;
import com.vaadin.flow.signals.impl.UsageTracker.Usage;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a part of the page sees of the scene: tells its readers only when that changes. It keeps
 * nothing, so that a tab can have a hundred of them; {@link Signal#cached} takes a kilobyte each.
 *
 * @param reader cheap, and pure: it is asked once for each reader and change of the scene
 */
record SceneView<T>(ValueSignal<Scene> scene, SignalMapper<Scene, T> reader) implements Signal<T> {

  @Override
  public T get() {
    if (!UsageTracker.isActive()) {
      return reader.map(scene.get());
    }
    Usage whole = UsageTracker.track(scene::get);
    T seen = reader.map(scene.peek());
    UsageTracker.registerUsage(new PartUsage<>(this, whole, seen));
    return seen;
  }

  /** Somebody has seen a part of the scene, and wants to know when it is another. */
  private record PartUsage<T>(SceneView<T> view, Usage whole, @Nullable T seen) implements Usage {

    @Override
    public boolean hasChanges() {
      return !Objects.equals(view.reader.map(view.scene.peek()), seen);
    }

    @Override
    public Registration onNextChange(TransientListener listener) {
      Watch watch = new Watch(this, listener);
      Registration registration = whole.onNextChange(watch);
      return () -> {
        watch.over = true;
        registration.remove();
      };
    }
  }

  /** Stays with the scene, by answering true, until the part of it has changed. */
  private static final class Watch implements TransientListener {

    private final PartUsage<?> part;
    private final TransientListener listener;

    /** Vaadin keeps who answers true, also if they were removed while all were being told. */
    private boolean over;

    Watch(PartUsage<?> part, TransientListener listener) {
      this.part = part;
      this.listener = listener;
    }

    @Override
    public boolean invoke(boolean immediate) {
      return !over && (!part.hasChanges() || listener.invoke(immediate));
    }
  }
}
