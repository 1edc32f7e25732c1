package org.digitscape.density.fit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out once, when it is first asked for; others who ask meanwhile wait. */
final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> source;
  private volatile @Nullable T value;

  Lazy(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    T known = value;
    return known == null ? workOut() : known;
  }

  private synchronized T workOut() {
    T known = value;
    if (known == null) {
      known = source.get();
      value = known;
    }
    return known;
  }
}
