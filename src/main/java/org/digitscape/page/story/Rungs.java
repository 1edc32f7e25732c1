package org.digitscape.page.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.digitscape.link.SampleState;
import org.digitscape.model.report.Ladder;
import org.digitscape.serving.ServedModel;

/** The rungs that the page has names for, and what they are in the Sample panel. */
final class Rungs {

  /** From the ceiling down the list, the simplest density first. */
  static final List<String> ORDER =
      List.of(Ladder.RECONSTRUCTIONS, "gaussian", "per-digit", "mixture", "kernel", "prior");

  private Rungs() {}

  /** A model's ladder, if it was measured. */
  static Optional<Ladder> ladder(ServedModel model) {
    return model.report().flatMap(report -> Optional.ofNullable(report.ladder()));
  }

  /** The measured rungs of known sources, in order. */
  static List<Ladder.Rung> of(Ladder ladder) {
    return ORDER.stream().flatMap(source -> ladder.rung(source).stream()).toList();
  }

  /** The measured rungs of densities. */
  static Stream<Ladder.Rung> densities(Ladder ladder) {
    return of(ladder).stream().filter(rung -> !rung.source().equals(Ladder.RECONSTRUCTIONS));
  }

  /** The Sample panel's choice of the same name; empty for what is no density there. */
  static Optional<SampleState.Fit> fit(String source) {
    return Stream.of(SampleState.Fit.values())
        .filter(fit -> nameOf(fit).equals(source))
        .findFirst();
  }

  private static String nameOf(SampleState.Fit fit) {
    return fit.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
