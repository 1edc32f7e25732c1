package org.digitscape.page.explore;

import java.util.List;
import java.util.Optional;
import org.digitscape.density.DensityKind;
import org.digitscape.link.DigitSource;
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
 * @param digit what the model makes of the visitor's digit; empty when there is none
 * @param samples empty before the first sampling
 * @param from where the walk starts, if that is a place
 * @param via the walk's stops on the way, one for each of the state's
 * @param to where the walk ends, if that is a place
 * @param way the walk's way, if it has both ends
 */
public record Scene(
    PageState state,
    ServedModel model,
    Optional<Encoding> digit,
    Optional<SampleSet> samples,
    Optional<Place> from,
    List<Place> via,
    Optional<Place> to,
    Optional<Way> way) {

  /** The scene of a state; if there is no such model, with the lecture's. */
  static Scene of(PageState state, ModelCatalog models) {
    ServedModel model = models.find(state.model()).orElseGet(models::lecture);
    Optional<Encoding> digit = encode(state.digit(), model);
    return of(
        state.withModel(model.id()), model, digit, sample(state.sample(), model), Optional.empty());
  }

  private static Scene of(
      PageState state,
      ServedModel model,
      Optional<Encoding> digit,
      Optional<SampleSet> samples,
      Optional<Way> before) {
    WalkState walk = state.walk();
    // A stop that is no place of this model could be neither shown nor taken away.
    List<WalkEnd> known =
        walk.via().stream().filter(stop -> place(stop, digit, model).isPresent()).toList();
    List<Place> via = known.stream().flatMap(stop -> place(stop, digit, model).stream()).toList();
    Optional<Place> from = place(walk.from(), digit, model);
    Optional<Place> to = place(walk.to(), digit, model);
    return new Scene(
        state.withWalk(walk.withVia(known)),
        model,
        digit,
        samples,
        from,
        via,
        to,
        Way.of(model, from, via, to, walk.route(), before));
  }

  /** The scene of another state: only what the change concerns is worked out again. */
  Scene next(PageState next, ModelCatalog models) {
    if (!next.model().equals(state.model())) {
      return of(next, models);
    }
    Optional<Encoding> nextDigit =
        next.digit().equals(state.digit()) ? digit : encode(next.digit(), model);
    Optional<SampleSet> nextSamples =
        next.sample().equals(state.sample()) ? samples : sample(next.sample(), model);
    return of(next, model, nextDigit, nextSamples, way);
  }

  /** The picture of the visitor's digit, as the network reads it; empty if there is none. */
  public Optional<DigitImage> picture() {
    return digit.map(encoding -> encoding.reconstruction().input());
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

  private static Optional<Encoding> encode(DigitSource digit, ServedModel model) {
    return imageOf(digit, model).map(model::encode);
  }

  private static Optional<DigitImage> imageOf(DigitSource digit, ServedModel model) {
    return switch (digit) {
      case DigitSource.None none -> Optional.empty();
      case DigitSource.Drawn drawn -> Sketches.toImage(drawn.drawing());
      case DigitSource.Picture picture -> Optional.of(picture.image());
      case TestDigit test -> testDigit(test, model).map(LabeledDigit::image);
    };
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
    return place(end, digit, model);
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
  private static Optional<LabeledDigit> testDigit(TestDigit digit, ServedModel model) {
    return model.findTestDigit(digit.index()).or(() -> ModelCatalog.testDigit(digit.index()));
  }
}
