package org.digitscape.measure.judge;

import java.util.List;
import org.digitscape.model.DigitImage;
import org.digitscape.model.report.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * Says which images look like one of a model's digits. It decides among images alone: it knows
 * neither the latent plane nor any density, so it judges all of them by one measure.
 * Implementations are immutable; any thread may call.
 */
public interface DigitJudge {

  /** Which judge it is, such as {@code trained}. */
  String name();

  /** Identifies its parameters, {@code sha256:...}; null if it has none of its own. */
  @Nullable String fingerprint();

  /** What it asks of each digit, ascending by digit. */
  List<Likeness.Limit> limits();

  /** Judges images; the answer has their order. */
  List<Judgement> judge(List<DigitImage> images);

  /**
   * What a judge says of an image.
   *
   * @param digit the model's digit that the image looks most like
   * @param measure what is held against the limit: the sureness, 0..1, or the residual, 0 or more
   * @param digitLike whether it is within the limit
   */
  record Judgement(int digit, double measure, boolean digitLike) {}
}
