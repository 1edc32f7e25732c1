package org.digitscape.page.draw;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import org.digitscape.component.PlaceMeter;
import org.digitscape.component.RecoveryMeter;
import org.digitscape.novelty.NoveltyScale;
import org.digitscape.novelty.PercentileScale;
import org.digitscape.novelty.Verdict;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.Numbers;
import org.digitscape.page.parts.VerdictWords;
import org.digitscape.serving.Encoding;
import org.digitscape.serving.ServedModel;
import org.jspecify.annotations.Nullable;

/**
 * The two signals by which a model judges the visitor's digit, and the verdict: the error in the
 * histogram of the test digits' errors, and below it, smaller, the place on the map.
 */
final class VerdictMeters extends Div {

  /** How far the axes reach beyond the last mark, as a multiple. */
  private static final double ERROR_REACH = 1.32;

  private static final double PLACE_REACH = 1.25;

  private final boolean small;
  private final RecoveryMeter recovery = new RecoveryMeter(getTranslation("meter.label"));
  private final PlaceMeter place =
      new PlaceMeter(getTranslation("place.name"), getTranslation("place.label"));

  /** Whose scales are drawn: a stroke under way changes the digit alone, many times a second. */
  private @Nullable ServedModel scaled;

  private VerdictMeters(Exploration exploration, boolean small) {
    this.small = small;
    addClassName("verdict-meters");
    recovery.setHint(getTranslation("meter.hint"));
    place.setHint(getTranslation("place.hint"));
    add(recovery, place);
    Signal<Metered> metered = exploration.view(scene -> new Metered(scene.model(), scene.digit()));
    Signal.effect(this, () -> show(metered.get()));
  }

  /** With all words; carries the test ids. */
  static VerdictMeters large(Exploration exploration) {
    VerdictMeters meters = new VerdictMeters(exploration, false);
    Controls.testId(meters.recovery.heading(), "verdict");
    Controls.testId(meters.recovery.number(), "error");
    Controls.testId(meters.place.words(), "place");
    return meters;
  }

  /** For narrow screens. */
  static VerdictMeters small(Exploration exploration) {
    return new VerdictMeters(exploration, true);
  }

  private void show(Metered metered) {
    NoveltyScale scale = metered.model().noveltyScale();
    VerdictWords words = new VerdictWords(this::getTranslation, metered.model());
    if (metered.model() != scaled) {
      scaled = metered.model();
      setScales(scale, words);
    }
    metered
        .digit()
        .ifPresentOrElse(digit -> show(digit, scale, words), () -> clear(scale.errors().size()));
  }

  private void setScales(NoveltyScale scale, VerdictWords words) {
    PercentileScale errors = scale.errors();
    NoveltyScale.Limits limits = scale.limits(org.digitscape.novelty.Signal.ERROR);
    double known = errors.value(limits.known());
    double upTo = ERROR_REACH * known;
    recovery.setDistribution(
        errors.histogram(small ? 34 : 56, 0, upTo),
        upTo,
        errors.value(limits.typical()),
        known,
        new RecoveryMeter.Zones(
            words.zone(Verdict.TYPICAL), words.zone(Verdict.UNUSUAL), words.zone(Verdict.UNLIKE)));
    NoveltyScale.Limits places = scale.limits(org.digitscape.novelty.Signal.PLACE);
    place.setMarks(
        position(scale, scale.rarities().value(places.typical())),
        position(scale, scale.rarities().value(places.known())));
  }

  private void show(Encoding digit, NoveltyScale scale, VerdictWords words) {
    double error = digit.reconstruction().error();
    String number = getTranslation("meter.error", Numbers.error(error));
    recovery.show(
        error,
        small ? words.brief(digit) : words.heading(digit),
        number,
        words.spokenError(digit),
        VerdictWords.raisedBy(digit, org.digitscape.novelty.Signal.ERROR));
    String where = words.place(digit);
    place.show(
        position(scale, -digit.novelty().logDensity()),
        digit.novelty().placePercentile(),
        small ? words.briefPlace(digit) : where,
        where,
        VerdictWords.raisedBy(digit, org.digitscape.novelty.Signal.PLACE));
  }

  private void clear(int digits) {
    recovery.clear(
        small
            ? getTranslation("meter.empty.short")
            : getTranslation("meter.empty", Numbers.count(digits)));
    place.clear(getTranslation("place.empty"));
  }

  /** Where a rarity lies on the small scale: from the most crowded place to beyond all marks. */
  private static double position(NoveltyScale scale, double rarity) {
    PercentileScale rarities = scale.rarities();
    double least = rarities.value(0);
    double last = rarities.value(scale.limits(org.digitscape.novelty.Signal.PLACE).known());
    return (rarity - least) / (PLACE_REACH * (last - least));
  }

  /** A model, and what it makes of the visitor's digit. */
  private record Metered(ServedModel model, Optional<Encoding> digit) {}
}
