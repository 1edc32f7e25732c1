package org.digitscape.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * A small scale with two marks and a thumb, between its name and what it says in words. Positions
 * are shares of its length.
 */
public final class PlaceMeter extends Div {

  private final String label;
  private final Span words = new Span();
  private final Div track = new Div();
  private final Div thumb = new Div();
  private final Div first = new Div();
  private final Div second = new Div();

  /**
   * @param name what it measures, in a word
   * @param label the same for screen readers
   */
  public PlaceMeter(String name, String label) {
    addClassName("place-meter");
    Span title = new Span(name);
    title.addClassName("name");
    words.addClassName("words");
    track.addClassName("track");
    first.addClassName("mark");
    second.addClassName("mark");
    thumb.addClassName("thumb");
    thumb.setVisible(false);
    track.add(first, second, thumb);
    add(title, track, words);
    this.label = label;
    MeterRole.none(getElement(), label);
  }

  /**
   * Says where its zones end.
   *
   * @param firstMark where the second zone begins, 0..1
   * @param secondMark where the third zone begins, 0..1
   */
  public void setMarks(double firstMark, double secondMark) {
    first.getStyle().set("left", percent(firstMark));
    second.getStyle().set("left", percent(secondMark));
  }

  /**
   * Shows a place.
   *
   * @param position of the thumb, 0..1; beyond, it stands at the end
   * @param percentile the value for screen readers, 0..100
   * @param text the words beside it
   * @param spoken the words for screen readers
   * @param loud whether the words stand out
   */
  public void show(double position, double percentile, String text, String spoken, boolean loud) {
    words.setText(text);
    words.setClassName("loud", loud);
    thumb.setVisible(true);
    thumb.getStyle().set("left", percent(Math.clamp(position, 0, 1)));
    MeterRole.value(getElement(), label, 100, percentile, spoken);
  }

  /** Shows nothing but the scale. */
  public void clear(String text) {
    words.setText(text);
    words.setClassName("loud", false);
    thumb.setVisible(false);
    MeterRole.none(getElement(), label);
  }

  /** Says at more length what is measured, to whoever rests on it. */
  public void setHint(String hint) {
    getElement().setAttribute("title", hint);
  }

  /** Where the words stand, for a test id. */
  public Span words() {
    return words;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * share);
  }
}
