package org.digitscape.page.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.digitscape.density.DensityKind;
import org.digitscape.imaging.ink.DigitSteps;
import org.digitscape.link.PageState;
import org.digitscape.link.SampleState;
import org.digitscape.link.TestDigit;
import org.digitscape.link.WalkEnd;
import org.digitscape.link.WalkState;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.serving.Encoding;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.SampleRequest;
import org.digitscape.serving.SampleSet;
import org.digitscape.serving.ServedModel;

/**
 * A state of the page and all that follows from it by its model: a pure function of the state.
 *
 * @param state always of a model that there is
 * @param model the state's model
 * @param sight the visitor's digit as the network sees it; empty when there is none
 * @param samples empty before the first sampling
 * @param from where the walk starts, if that is a place
 * @param via the walk's stops on the way, one for each of the state's
 * @param to where the walk ends, if that is a place
 * @param way the walk's way, if it has both ends
 */
public record Scene(
    PageState state,
    ServedModel model,
    Optional<Sight> sight,
    Optional<SampleSet> samples,
    Optional<Place> from,
    List<Place> via,
    Optional<Place> to,
    Optional<Way> way) {

  /** The scene of a state on its own, without what only its visitor's session remembers. */
  public static Scene of(PageState state, ModelCatalog models) {
    return of(state, models, upload -> Optional.empty());
  }

  /**
   * The scene of a state; if there is no such model, with the lecture's.
   *
   * @param uploads what there was on the way to an uploaded picture
   */
  static Scene of(
      PageState state, ModelCatalog models, Function<DigitImage, Optional<DigitSteps>> uploads) {
    ServedModel model = models.find(state.model()).orElseGet(models::lecture);
    Optional<Sight> sight = Sight.of(state.digit(), state.draw(), model, uploads);
    return of(
        state.withModel(model.id()), model, sight, sample(state.sample(), model), Optional.empty());
  }

  private static Scene of(
      PageState state,
      ServedModel model,
      Optional<Sight> sight,
      Optional<SampleSet> samples,
      Optional<Way> before) {
    WalkState walk = state.walk();
    // A stop that is no place of this model could be neither shown nor taken away.
    List<WalkEnd> known =
        walk.via().stream().filter(stop -> place(stop, sight, model).isPresent()).toList();
    List<Place> via = known.stream().flatMap(stop -> place(stop, sight, model).stream()).toList();
    Optional<Place> from = place(walk.from(), sight, model);
    Optional<Place> to = place(walk.to(), sight, model);
    return new Scene(
        state.withWalk(walk.withVia(known)),
        model,
        sight,
        samples,
        from,
        via,
        to,
        Way.of(model, from, via, to, walk.route(), before));
  }

  /** The scene of another state: only what the change concerns is worked out again. */
  Scene next(
      PageState next, ModelCatalog models, Function<DigitImage, Optional<DigitSteps>> uploads) {
    if (!next.model().equals(state.model())) {
      return of(next, models, uploads);
    }
    boolean sameSight = next.digit().equals(state.digit()) && next.draw().equals(state.draw());
    Optional<Sight> nextSight =
        sameSight ? sight : Sight.of(next.digit(), next.draw(), model, uploads);
    Optional<SampleSet> nextSamples =
        next.sample().equals(state.sample()) ? samples : sample(next.sample(), model);
    return of(next, model, nextSight, nextSamples, way);
  }

  /**
   * Whether another state takes dozens of decoded images or a search for a way, rather than one or
   * two images. A digit that is being drawn is not: it comes often, and takes a tenth of a
   * millisecond.
   */
  boolean isCostly(PageState next) {
    boolean otherModel = !next.model().equals(state.model());
    WalkState walk = state.walk();
    WalkState wanted = next.walk();
    boolean otherWay =
        otherModel
            || !wanted.from().equals(walk.from())
            || !wanted.via().equals(walk.via())
            || !wanted.to().equals(walk.to())
            || wanted.route() != walk.route();
    boolean otherSamples = otherModel || !next.sample().equals(state.sample());
    return otherSamples && next.sample().drawn()
        || otherWay && wanted.route() == WalkState.Route.DATA;
  }

  /** What the model makes of the visitor's digit, with noise if there is any. */
  public Optional<Encoding> digit() {
    return sight.map(Sight::seen);
  }

  /** The picture of the visitor's digit, without noise; empty if there is none. */
  public Optional<DigitImage> picture() {
    return sight.map(seen -> seen.clean().reconstruction().input());
  }

  /** The same as the network reads it. */
  public Optional<DigitImage> input() {
    return sight.map(seen -> seen.seen().reconstruction().input());
  }

  /**
   * The density that the page's choice stands for; one Gaussian if the model has none of that kind.
   */
  public static DensityKind kindOf(SampleState.Fit fit, ServedModel model) {
    DensityKind kind =
        switch (fit) {
          case GAUSSIAN -> DensityKind.GAUSSIAN;
          case PER_DIGIT -> DensityKind.PER_DIGIT;
          case MIXTURE -> DensityKind.MIXTURE;
          case KERNEL -> DensityKind.KERNEL;
          case PRIOR -> DensityKind.PRIOR;
        };
    return model.densities().kinds().contains(kind) ? kind : DensityKind.GAUSSIAN;
  }

  /** What is sampled from and shown on the map. */
  public DensityKind density() {
    return kindOf(state.sample().fit(), model);
  }

  private static Optional<SampleSet> sample(SampleState wanted, ServedModel model) {
    return wanted.drawn()
        ? Optional.of(
            model.sample(
                new SampleRequest(
                    kindOf(wanted.fit(), model), wanted.count(), wanted.seed(), wanted.spread())))
        : Optional.empty();
  }

  /** Where an end or a stop of a walk is. */
  public Optional<Place> locate(WalkEnd end) {
    return place(end, sight, model);
  }

  /** A walk is between digits: noise on the visitor's is no part of it. */
  private static Optional<Place> place(WalkEnd end, Optional<Sight> sight, ServedModel model) {
    return switch (end) {
      case WalkEnd.Unset unset -> Optional.empty();
      case WalkEnd.YourDigit yours ->
          sight
              .map(seen -> seen.clean().reconstruction())
              .map(r -> new Place(Place.Kind.YOURS, 0, r.code(), r.input()));
      case WalkEnd.Place place -> {
        LatentCode code = new LatentCode(place.x(), place.y());
        yield Optional.of(new Place(Place.Kind.BARE, 0, code, model.decode(code)));
      }
      case TestDigit test ->
          testDigit(test, model)
              .map(
                  found ->
                      new Place(
                          Place.Kind.TEST, found.label(), model.codeOf(found), found.image()));
    };
  }

  /**
   * The model's own test digit, else MNIST's: a 7 stays a 7 for a model that never saw one. Empty
   * if there is none of that index.
   */
  static Optional<LabeledDigit> testDigit(TestDigit digit, ServedModel model) {
    return model.findTestDigit(digit.index()).or(() -> ModelCatalog.testDigit(digit.index()));
  }
}
