package org.digitscape.measure.outliers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A character as the strokes that write it, in a box of 1x1, y downwards.
 *
 * @param strokes each a list of at least two points
 */
record Glyph(List<Trace> strokes) {

  /** The capital letters. */
  static final SortedMap<Character, Glyph> LETTERS =
      parse(
          """
          A: 0,1 .5,0 1,1 | .2,.65 .8,.65
          B: 0,0 0,1 | ~ 0,0 .6,.03 .8,.25 .55,.46 0,.5 | ~ 0,.5 .7,.55 .95,.75 .65,.98 0,1
          C: ~ .95,.18 .7,.02 .35,.04 .06,.3 .03,.65 .25,.93 .6,1 .95,.84
          D: 0,0 0,1 | ~ 0,0 .6,.06 .95,.4 .9,.7 .5,.96 0,1
          E: .85,0 0,0 0,1 .9,1 | 0,.5 .7,.5
          F: .9,0 0,0 0,1 | 0,.5 .7,.5
          G: ~ .92,.18 .65,.02 .3,.06 .05,.35 .06,.7 .35,.97 .7,.95 .95,.75 | .55,.58 .95,.58 .95,1
          H: 0,0 0,1 | 1,0 1,1 | 0,.5 1,.5
          I: .5,0 .5,1
          J: ~ .7,0 .7,.5 .68,.8 .45,1 .15,.95 .02,.75
          K: 0,0 0,1 | .9,0 0,.55 | .25,.4 .95,1
          L: 0,0 0,1 .85,1
          M: 0,1 .08,0 .5,.7 .92,0 1,1
          N: 0,1 0,0 1,1 1,0
          O: ~ .5,0 .12,.2 .02,.5 .12,.8 .5,1 .88,.8 .98,.5 .88,.2 .5,0
          P: 0,0 0,1 | ~ 0,0 .65,.03 .9,.27 .6,.52 0,.55
          Q: ~ .5,0 .12,.2 .02,.5 .12,.8 .5,1 .88,.8 .98,.5 .88,.2 .5,0 | .6,.7 1,1.05
          R: 0,0 0,1 | ~ 0,0 .65,.03 .88,.26 .6,.5 0,.53 | .35,.53 .95,1
          S: ~ .9,.15 .6,0 .2,.08 .12,.3 .5,.48 .85,.65 .85,.9 .45,1 .05,.87
          T: 0,0 1,0 | .5,0 .5,1
          U: ~ 0,0 0,.55 .12,.87 .5,1 .88,.87 1,.55 1,0
          V: 0,0 .5,1 1,0
          W: 0,0 .25,1 .5,.3 .75,1 1,0
          X: 0,0 1,1 | 1,0 0,1
          Y: 0,0 .5,.5 | 1,0 .5,.5 .5,1
          Z: 0,0 1,0 0,1 1,1
          """);

  /** The digits: what the hand that writes letters makes of those. */
  static final SortedMap<Character, Glyph> DIGITS =
      parse(
          """
          0: ~ .5,0 .15,.2 .05,.5 .15,.8 .5,1 .85,.8 .95,.5 .85,.2 .5,0
          1: .5,0 .5,1
          2: ~ .08,.25 .25,.04 .6,.01 .85,.22 .75,.5 .35,.8 .02,1 | 0,1 .95,.97
          3: ~ .08,.1 .45,0 .8,.18 .7,.4 .35,.48 .75,.55 .9,.8 .5,1 .05,.9
          4: .15,0 .05,.55 .9,.55 | .7,.1 .65,1
          5: .2,0 .14,.44 | ~ .14,.44 .45,.36 .78,.5 .82,.76 .5,.99 .08,.9 | .2,0 .85,.02
          6: ~ .7,0 .35,.25 .12,.6 .18,.88 .5,1 .8,.88 .82,.65 .55,.52 .2,.65
          7: 0,.05 .95,0 .4,1
          8: ~ .75,.12 .4,0 .15,.2 .45,.46 .85,.75 .55,1 .12,.85 .3,.6 .7,.35 .75,.12
          9: ~ .85,.15 .45,0 .15,.25 .4,.5 .8,.35 .88,.1 .85,.5 .7,1
          """);

  Glyph {
    strokes = List.copyOf(strokes);
  }

  /**
   * One movement of the pen.
   *
   * @param round whether the points lie on a curve, rather than being corners
   * @param points at least two, each x and y
   */
  record Trace(boolean round, List<double[]> points) {

    Trace {
      points = List.copyOf(points);
    }
  }

  private static SortedMap<Character, Glyph> parse(String text) {
    SortedMap<Character, Glyph> glyphs = new TreeMap<>();
    text.lines()
        .forEach(
            line ->
                glyphs.put(
                    line.charAt(0),
                    new Glyph(
                        Arrays.stream(line.substring(2).split("\\|")).map(Glyph::trace).toList())));
    return Collections.unmodifiableSortedMap(glyphs);
  }

  private static Trace trace(String text) {
    boolean round = text.strip().startsWith("~");
    List<double[]> points = new ArrayList<>();
    for (String point : text.replace("~", "").strip().split(" ")) {
      String[] numbers = point.split(",");
      points.add(new double[] {Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])});
    }
    return new Trace(round, points);
  }
}
