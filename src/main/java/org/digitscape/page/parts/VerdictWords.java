package org.digitscape.page.parts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.digitscape.novelty.Signal;
import org.digitscape.novelty.Verdict;
import org.digitscape.serving.Encoding;
import org.digitscape.serving.Neighbor;
import org.digitscape.serving.ServedModel;

/**
 * What a model makes of the visitor's digit, in words.
 *
 * @param translator of the component that shows the words
 * @param model whose judgement it is
 */
public record VerdictWords(Translator translator, ServedModel model) {

  /** As many neighbours of one digit make its ground: of five, four. */
  private static final int MOST = 4;

  /** The verdict as a heading: "Unusual recovery". */
  public String heading(Encoding encoding) {
    return say("verdict." + kind(encoding));
  }

  /** The verdict in a word or two: "Unusual". */
  public String brief(Encoding encoding) {
    return say("verdict." + word(encoding.verdict()) + ".short");
  }

  /** The verdict within a sentence: "unusual". */
  public String spoken(Encoding encoding) {
    return say("verdict." + word(encoding.verdict()) + ".spoken");
  }

  /** Error and verdict for screen readers: "error 0.031, typical". */
  public String spokenError(Encoding encoding) {
    boolean byPlace = raisedBy(encoding, Signal.PLACE);
    return translator.getTranslation(
        byPlace ? "meter.spoken.byPlace" : "meter.spoken",
        Numbers.error(encoding.reconstruction().error()),
        spoken(encoding));
  }

  /** Where the code lies, in a few words. */
  public String briefPlace(Encoding encoding) {
    return alone(encoding) == Verdict.UNLIKE
        ? translator.getTranslation("place.nowhere.short")
        : place(encoding);
  }

  /** Where the code lies: "among the 6s". */
  public String place(Encoding encoding) {
    Map<Integer, Integer> votes = new TreeMap<>();
    for (Neighbor neighbor : encoding.nearest()) {
      votes.merge(neighbor.label(), 1, Integer::sum);
    }
    List<String> digits =
        votes.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .map(vote -> String.valueOf(vote.getKey()))
            .toList();
    boolean divided =
        digits.size() > 1 && votes.values().stream().noneMatch(count -> count >= MOST);
    return switch (alone(encoding)) {
      case TYPICAL ->
          divided
              ? translator.getTranslation("place.between", digits.get(0), digits.get(1))
              : translator.getTranslation("place.among", digits.getFirst());
      case UNUSUAL -> translator.getTranslation("place.edge", digits.getFirst());
      case UNLIKE -> translator.getTranslation("place.nowhere");
    };
  }

  private Verdict alone(Encoding encoding) {
    return model.noveltyScale().alone(Signal.PLACE, encoding.novelty().placePercentile());
  }

  /** Whether the verdict is not typical because of this signal. */
  public static boolean raisedBy(Encoding encoding, Signal signal) {
    return encoding.verdict() != Verdict.TYPICAL && encoding.novelty().loudest() == signal;
  }

  /** The names of the meter's zones. */
  public String zone(Verdict verdict) {
    return say("meter.zone." + word(verdict));
  }

  private String kind(Encoding encoding) {
    boolean place = encoding.verdict() == Verdict.UNUSUAL && raisedBy(encoding, Signal.PLACE);
    return word(encoding.verdict()) + (place ? ".place" : "");
  }

  private String say(String key) {
    return translator.getTranslation(key, new DigitWords(translator).any(model.card().digits()));
  }

  private static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }
}
