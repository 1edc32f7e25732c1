package org.digitscape.page.explore;

import java.util.Optional;
import java.util.function.Function;
import org.digitscape.imaging.ink.DigitSteps;
import org.digitscape.link.DigitSource;
import org.digitscape.link.DrawState;
import org.digitscape.link.TestDigit;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Reconstruction;
import org.digitscape.serving.Encoding;
import org.digitscape.serving.ServedModel;

/**
 * The visitor's digit as the network sees it.
 *
 * @param clean what the model makes of the digit itself
 * @param seen what it makes of the digit with noise; the same where there is none
 * @param steps what there was on the way to 28x28: only where it is looked at and known
 * @param uncentred what the model makes of the digit where it was drawn; only where it is asked for
 *     and known
 */
public record Sight(
    Encoding clean, Encoding seen, Optional<DigitSteps> steps, Optional<Encoding> uncentred) {

  /**
   * @param uploads what there was on the way to an uploaded picture
   * @return empty if there is no digit
   */
  static Optional<Sight> of(
      DigitSource digit,
      DrawState draw,
      ServedModel model,
      Function<DigitImage, Optional<DigitSteps>> uploads) {
    boolean lookedAt = draw.steps() || !draw.centred();
    return switch (digit) {
      case DigitSource.None none -> Optional.empty();
      case TestDigit test ->
          Scene.testDigit(test, model)
              .map(found -> of(found.image(), Optional.empty(), draw, model));
      case DigitSource.Picture(DigitImage image) ->
          Optional.of(of(image, lookedAt ? uploads.apply(image) : Optional.empty(), draw, model));
      case DigitSource.Drawn drawn when lookedAt ->
          Sketches.steps(drawn.drawing())
              .map(steps -> of(steps.image(), Optional.of(steps), draw, model));
      case DigitSource.Drawn drawn ->
          Sketches.toImage(drawn.drawing()).map(image -> of(image, Optional.empty(), draw, model));
    };
  }

  private static Sight of(
      DigitImage image, Optional<DigitSteps> steps, DrawState draw, ServedModel model) {
    Encoding clean = model.encode(image);
    Encoding seen = draw.noise() == 0 ? clean : model.encode(DigitNoise.on(image, draw.noise()));
    Optional<Encoding> uncentred =
        draw.centred() ? Optional.empty() : steps.map(known -> model.encode(known.uncentred()));
    return new Sight(clean, seen, steps, uncentred);
  }

  /** Whether there is noise on the digit. */
  public boolean isNoisy() {
    return seen != clean;
  }

  /** The noise as it came out: the mean squared difference of noisy and clean digit. */
  public double noise() {
    return difference(seen.reconstruction().input());
  }

  /** The mean squared difference of what is rebuilt from the noisy digit and the clean one. */
  public double rebuiltFromClean() {
    return difference(seen.reconstruction().output());
  }

  private double difference(DigitImage image) {
    return Reconstruction.meanSquaredError(clean.reconstruction().input().toUnit(), image.toUnit());
  }
}
