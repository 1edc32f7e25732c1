package org.digitscape.measure.outliers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.digitscape.density.Seeds;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;
import org.digitscape.model.report.Outliers;

/**
 * What a model is shown to see whether it notices that it does not know it. The same images every
 * time: seeds are fixed, and arithmetic is exact wherever it decides where ink goes.
 */
public final class OutlierImages {

  /** Scribbles that are drawn. */
  static final int SCRIBBLES = 500;

  /** How often each letter, and each known digit, is written. */
  static final int EACH = 20;

  static final int DOTS = 20;
  static final int SMUDGES = 100;

  /** Letters that are written as digits are: I as a 1, O as a 0, S as a 5, Z as a 2. */
  private static final Map<Character, Integer> LIKE_DIGITS = Map.of('I', 1, 'O', 0, 'S', 5, 'Z', 2);

  private OutlierImages() {}

  /**
   * All kinds of images for a model: {@link #otherDigits} and {@link #drawn}.
   *
   * @param digits the model's
   * @param test test images of all ten digits
   */
  public static List<OutlierSet> of(Set<Integer> digits, List<LabeledDigit> test) {
    return Stream.concat(otherDigits(digits, test).stream(), drawn(digits).stream()).toList();
  }

  /**
   * The digits that a model does not know, all together and each alone; none for a model of all
   * ten.
   *
   * @param digits the model's
   * @param test test images of all ten digits
   */
  public static List<OutlierSet> otherDigits(Set<Integer> digits, List<LabeledDigit> test) {
    List<OutlierSet> sets = new ArrayList<>();
    List<LabeledDigit> others =
        test.stream().filter(each -> !digits.contains(each.label())).toList();
    if (!others.isEmpty()) {
      sets.add(OutlierSet.of(Outliers.OTHER_DIGITS, images(others)));
    }
    for (int digit : new TreeSet<>(others.stream().map(LabeledDigit::label).toList())) {
      sets.add(
          OutlierSet.of(
              String.valueOf(digit),
              images(others.stream().filter(each -> each.label() == digit).toList())));
    }
    return sets;
  }

  /**
   * Letters, scribbles, blank and nearly blank pages, and, to see how much of an alarm is owed to
   * the pen alone, the model's own digits written by the hand that writes the letters. Takes a few
   * seconds.
   *
   * @param digits the model's
   */
  public static List<OutlierSet> drawn(Set<Integer> digits) {
    return List.of(
        written("letter", letters(digits), Seeds.random(26)),
        scribbles(),
        dots(),
        NearBlanks.smudges(Seeds.random(100), SMUDGES),
        NearBlanks.blank(),
        written("drawn-digit", ownDigits(digits), Seeds.random(10)));
  }

  private static OutlierSet scribbles() {
    RandomGenerator random = Seeds.random(500);
    List<Drawing> drawings = new ArrayList<>();
    for (int i = 0; i < SCRIBBLES; i++) {
      drawings.add(Scribbles.draw(random));
    }
    return Pen.read("scribble", drawings);
  }

  private static OutlierSet dots() {
    RandomGenerator random = Seeds.random(20);
    List<Drawing> drawings = new ArrayList<>();
    for (int i = 0; i < DOTS; i++) {
      drawings.add(NearBlanks.dot(random));
    }
    return Pen.read("dot", drawings);
  }

  private static OutlierSet written(
      String source, Collection<Glyph> glyphs, RandomGenerator random) {
    List<Drawing> drawings = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      for (int i = 0; i < EACH; i++) {
        drawings.add(Handwriting.write(glyph, random));
      }
    }
    return Pen.read(source, drawings);
  }

  /** The capital letters but for those that are written as a digit of the model. */
  static List<Glyph> letters(Set<Integer> digits) {
    return Glyph.LETTERS.entrySet().stream()
        .filter(
            letter -> {
              Integer alike = LIKE_DIGITS.get(letter.getKey());
              return alike == null || !digits.contains(alike);
            })
        .map(Map.Entry::getValue)
        .toList();
  }

  private static List<Glyph> ownDigits(Set<Integer> digits) {
    return Glyph.DIGITS.entrySet().stream()
        .filter(digit -> digits.contains(Character.getNumericValue(digit.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static List<DigitImage> images(List<LabeledDigit> digits) {
    return digits.stream().map(LabeledDigit::image).toList();
  }
}
