package org.digitscape.page.draw;

import java.util.Locale;
import org.digitscape.imaging.ink.DigitSteps;
import org.digitscape.model.LatentCode;
import org.digitscape.page.explore.Sight;
import org.digitscape.page.parts.Numbers;
import org.digitscape.page.parts.Translator;
import org.digitscape.page.parts.VerdictWords;
import org.digitscape.serving.Encoding;
import org.digitscape.serving.MapPoint;
import org.digitscape.serving.ServedModel;

/**
 * What centring and noise do to the visitor's digit, in words.
 *
 * @param translator of the component that shows the words
 * @param model that sees the digit
 */
record SightWords(Translator translator, ServedModel model) {

  /** How far a digit has moved, as a multiple of the spread of all test digits. */
  private static final double HARDLY = 0.1;

  private static final double SOME_WAY = 0.6;

  /** Noise that adds less than this share of itself to what is rebuilt has been kept out. */
  private static final double KEPT_OUT = 0.2;

  /** By how much the centre of mass moves the digit: "2 px left, 1 px down". */
  String shift(DigitSteps.Shift shift) {
    if (shift.right() == 0 && shift.down() == 0) {
      return translator.getTranslation("sees.shift.none");
    }
    String across = part(shift.right(), "right", "left");
    String along = part(shift.down(), "down", "up");
    String both =
        across.isEmpty() || along.isEmpty()
            ? across + along
            : translator.getTranslation("sees.shift.both", across, along);
    return translator.getTranslation("sees.shift", both);
  }

  /** How far the point jumps without centring, and where to. */
  String jump(Sight sight, Encoding uncentred) {
    double distance = distance(code(sight.clean()), code(uncentred));
    double share = distance / spread();
    String key = share < HARDLY ? "hardly" : share < SOME_WAY ? "some" : "far";
    return translator.getTranslation(
        "sees.jump." + key,
        Numbers.coordinate(distance),
        new VerdictWords(translator, model).place(uncentred));
  }

  /** What became of the noise. */
  String noise(Sight sight) {
    double noise = sight.noise();
    double without = sight.clean().reconstruction().error();
    double with = sight.rebuiltFromClean();
    double moved = distance(code(sight.clean()), code(sight.seen()));
    // A digit that was rebuilt badly anyway hardly gets worse where the noise has carried it.
    boolean stays = moved < SOME_WAY * spread();
    String key =
        stays && with - without < KEPT_OUT * noise
            ? "kept"
            : stays && with < noise ? "less" : "more";
    return translator.getTranslation(
            "sees.noise.words",
            Numbers.error(noise),
            Numbers.error(with),
            Numbers.error(sight.seen().reconstruction().error()),
            Numbers.error(without))
        + " "
        + translator.getTranslation("sees.noise." + key, Numbers.coordinate(moved));
  }

  /** Where the error of a rebuilt digit sits: "Most of the error sits in the lower left." */
  String errors(Encoding encoding) {
    ErrorPlace place = ErrorPlace.of(encoding.reconstruction());
    return translator.getTranslation(
        "errors.kind." + word(place.kind()),
        translator.getTranslation("errors.at." + word(place.region())));
  }

  private String part(int pixels, String forwards, String backwards) {
    return pixels == 0
        ? ""
        : translator.getTranslation(
            "sees.shift." + (pixels > 0 ? forwards : backwards), Math.abs(pixels));
  }

  /** The standard deviation of the test digits on the plane, over both axes. */
  private double spread() {
    double meanX = model.points().stream().mapToDouble(p -> p.code().x()).average().orElse(0);
    double meanY = model.points().stream().mapToDouble(p -> p.code().y()).average().orElse(0);
    LatentCode mean = new LatentCode(meanX, meanY);
    return Math.sqrt(
        model.points().stream()
            .map(MapPoint::code)
            .mapToDouble(code -> Math.pow(distance(code, mean), 2))
            .average()
            .orElse(1));
  }

  private static LatentCode code(Encoding encoding) {
    return encoding.reconstruction().code();
  }

  private static double distance(LatentCode from, LatentCode to) {
    return Math.hypot(to.x() - from.x(), to.y() - from.y());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace("_", "");
  }
}
