package org.digitscape.page.story;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.digitscape.model.report.Ladder;
import org.digitscape.model.report.Share;
import org.digitscape.page.parts.Numbers;

/** The cells of the ladder's tables: numbers as text, and beside them as pictures. */
final class LadderCells {

  /** The axis begins at a multiple of this. */
  private static final double TICK = 0.1;

  private LadderCells() {}

  /** Where an axis begins that shows all intervals up to 1: a round share below the least. */
  static double axisStart(List<Share> shares) {
    double least = shares.stream().mapToDouble(Share::low).min().orElse(0);
    return Math.max(0, Math.floor(least / TICK - 1e-9) * TICK);
  }

  /** A cell with a dot and its whisker on an axis from {@code start} to 1, and in words. */
  static Element plot(Share share, double start, String interval) {
    return cell("plot", whisker(share, start), unseen(interval));
  }

  /** A dot with its whisker. */
  private static Element whisker(Share share, double start) {
    Element whisker = new Element("span").setAttribute("aria-hidden", "true");
    whisker.getClassList().add("whisker");
    whisker.getStyle().set("--low", position(share.low(), start));
    whisker.getStyle().set("--high", position(share.high(), start));
    whisker.getStyle().set("--at", position(share.share(), start));
    return whisker;
  }

  /** A share as a number over its dot and whisker, and in words. */
  static Element share(Share share, double start, String interval) {
    Element number = new Element("span").setText(Numbers.percent(share.share()));
    return cell("number", number, unseen(" " + interval), whisker(share, start));
  }

  /** A plain number. */
  static Element number(String text) {
    return cell("number", new Element("span").setText(text));
  }

  /** The classes' shares as one bar in the classes' colours. */
  static Element classes(List<Ladder.ClassShare> shares, String spoken) {
    Element bar = new Element("span").setAttribute("aria-hidden", "true");
    bar.getClassList().add("class-shares");
    for (Ladder.ClassShare share : shares) {
      Element part = new Element("i");
      part.getStyle().set("--mark", "var(--c" + share.digit() + ")");
      part.getStyle().set("flex-grow", String.format(Locale.ROOT, "%.4f", share.share()));
      bar.appendChild(part);
    }
    Element cell = cell("classes", bar, unseen(spoken));
    cell.setAttribute("title", spoken);
    return cell;
  }

  /** A place on the axis as a part of its length. */
  static String part(double share, double start) {
    return String.format(Locale.ROOT, "%.4f", (share - start) / (1 - start));
  }

  /** Words for screen readers alone. */
  private static Element unseen(String words) {
    Element spoken = new Element("span").setText(words);
    spoken.getClassList().add("visually-hidden");
    return spoken;
  }

  private static String position(double share, double start) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * (share - start) / (1 - start));
  }

  private static Element cell(String className, Element... content) {
    Element cell = new Element("td").appendChild(content);
    cell.getClassList().add(className);
    return cell;
  }
}
