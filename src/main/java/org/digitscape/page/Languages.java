package org.digitscape.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages that the page speaks; there is a message bundle for each. */
final class Languages {

  /** English first: it is spoken where no wish can be met. */
  static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.KOREAN);

  private Languages() {}

  /** A language that the page speaks by its two letters; empty if it does not speak it. */
  static Optional<Locale> find(@Nullable String language) {
    return SPOKEN.stream().filter(known -> known.getLanguage().equals(language)).findFirst();
  }

  /**
   * The first wish that can be met, else English.
   *
   * @param wishes languages such as {@code ko}, the dearest first; null for one not made
   */
  static Locale choose(Stream<@Nullable String> wishes) {
    return wishes
        .filter(Objects::nonNull)
        .map(Languages::find)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(SPOKEN.getFirst());
  }
}
