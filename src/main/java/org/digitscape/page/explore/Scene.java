package org.digitscape.page.explore;

import java.util.Optional;
import org.digitscape.density.DensityKind;
import org.digitscape.link.DigitSource;
import org.digitscape.link.PageState;
import org.digitscape.link.SampleState;
import org.digitscape.link.TestDigit;
import org.digitscape.link.WalkEnd;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.serving.Encoding;
import org.digitscape.serving.MapPoint;
import org.digitscape.serving.SampleRequest;
import org.digitscape.serving.SampleSet;
import org.digitscape.serving.ServedModel;
import org.digitscape.serving.UnknownTestImageException;

/**
 * A state of the page and all that follows from it by the model: a pure function of the state.
 *
 * @param digit what the model makes of the visitor's digit; empty when there is none
 * @param samples empty before the first sampling
 * @param from where the walk starts, if that is a place
 * @param to where the walk ends, if that is a place
 */
public record Scene(
    PageState state,
    Optional<Encoding> digit,
    Optional<SampleSet> samples,
    Optional<Place> from,
    Optional<Place> to) {

  /** The scene of a state. */
  public static Scene of(PageState state, ServedModel model) {
    Optional<Encoding> digit = encode(state.digit(), model);
    return new Scene(
        state,
        digit,
        sample(state.sample(), model),
        place(state.walk().from(), digit, model),
        place(state.walk().to(), digit, model));
  }

  /** The scene of another state: only what the change concerns is worked out again. */
  public Scene next(PageState next, ServedModel model) {
    Optional<Encoding> nextDigit =
        next.digit().equals(state.digit()) ? digit : encode(next.digit(), model);
    Optional<SampleSet> nextSamples =
        next.sample().equals(state.sample()) ? samples : sample(next.sample(), model);
    return new Scene(
        next,
        nextDigit,
        nextSamples,
        place(next.walk().from(), nextDigit, model),
        place(next.walk().to(), nextDigit, model));
  }

  /** The picture of a digit, as the network reads it; empty if there is none or it has no ink. */
  public static Optional<DigitImage> imageOf(DigitSource digit, ServedModel model) {
    return switch (digit) {
      case DigitSource.None none -> Optional.empty();
      case DigitSource.Drawn drawn -> Sketches.toImage(drawn.drawing());
      case DigitSource.Picture picture -> Optional.of(picture.image());
      case TestDigit test -> testPoint(test, model).map(point -> model.testImage(point.index()));
    };
  }

  /** The density that the page's choice stands for. */
  public static DensityKind kindOf(SampleState.Fit fit) {
    return switch (fit) {
      case GAUSSIAN -> DensityKind.GAUSSIAN;
      case PER_DIGIT -> DensityKind.PER_DIGIT;
    };
  }

  private static Optional<Encoding> encode(DigitSource digit, ServedModel model) {
    return imageOf(digit, model).map(model::encode);
  }

  private static Optional<SampleSet> sample(SampleState wanted, ServedModel model) {
    return wanted.drawn()
        ? Optional.of(
            model.sample(
                new SampleRequest(
                    kindOf(wanted.fit()), wanted.count(), wanted.seed(), wanted.spread())))
        : Optional.empty();
  }

  private static Optional<Place> place(WalkEnd end, Optional<Encoding> digit, ServedModel model) {
    return switch (end) {
      case WalkEnd.Unset unset -> Optional.empty();
      case WalkEnd.YourDigit yours ->
          digit
              .map(Encoding::reconstruction)
              .map(r -> new Place(Place.Kind.YOURS, 0, r.code(), r.input()));
      case WalkEnd.Place place -> {
        LatentCode code = new LatentCode(place.x(), place.y());
        yield Optional.of(new Place(Place.Kind.BARE, 0, code, model.decode(code)));
      }
      case TestDigit test ->
          testPoint(test, model)
              .map(
                  point ->
                      new Place(
                          Place.Kind.TEST,
                          point.label(),
                          point.code(),
                          model.testImage(point.index())));
    };
  }

  /** Empty for an image that the model's test set does not have, such as that of a 7. */
  private static Optional<MapPoint> testPoint(TestDigit digit, ServedModel model) {
    try {
      return Optional.of(model.testDigit(digit.index()));
    } catch (UnknownTestImageException e) {
      return Optional.empty();
    }
  }

  /**
   * An end of a walk.
   *
   * @param label the test image's digit, else 0
   * @param image the picture there: the digit itself, or what is decoded at a bare place
   */
  public record Place(Kind kind, int label, LatentCode code, DigitImage image) {
    public enum Kind {
      YOURS,
      TEST,
      BARE
    }

    /** The same for the service; a bare place lends the cross-fade what is decoded there. */
    public org.digitscape.serving.WalkEnd toEnd() {
      return new org.digitscape.serving.WalkEnd.Picture(code, image);
    }
  }

  /** Both ends of a walk. */
  public record Ends(Optional<Place> from, Optional<Place> to) {}

  public Ends ends() {
    return new Ends(from, to);
  }
}
