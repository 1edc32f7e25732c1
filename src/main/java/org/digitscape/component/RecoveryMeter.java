package org.digitscape.component;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * The distribution of reconstruction errors as a histogram, with a needle for one of them. The
 * browser draws; positions are shares of the width.
 */
public final class RecoveryMeter extends Div {

  /** Heights are in these units; the picture is stretched to the meter's own height. */
  private static final int HEIGHT = 44;

  private final Span title = new Span();
  private final Span value = new Span();
  private final Div needle = new Div();
  private final Div plot = new Div();
  private final Span first = new Span();
  private final Span second = new Span();
  private final Span third = new Span();
  private final String label;
  private double upTo = 1;

  /**
   * @param label name for screen readers
   */
  public RecoveryMeter(String label) {
    addClassName("meter");
    title.addClassNames("strong");
    value.addClassNames("small", "muted", "error-text");
    Div head = new Div(title, value);
    head.addClassName("head");
    needle.addClassName("needle");
    needle.setVisible(false);
    plot.addClassName("plot");
    Div axis = new Div(first, second, third);
    axis.addClassName("axis-text");
    axis.getElement().setAttribute("aria-hidden", "true");
    add(head, plot, axis);
    this.label = label;
    MeterRole.none(getElement(), label);
  }

  /**
   * Shows another distribution, at first without a needle.
   *
   * @param bins counts from error 0 to {@code upTo}, evenly spaced
   * @param upTo error at the right edge; larger ones stand there too
   * @param firstMark where the second zone begins
   * @param secondMark where the third zone begins
   * @param zones the three zones' names
   */
  public void setDistribution(
      int[] bins, double upTo, double firstMark, double secondMark, Zones zones) {
    this.upTo = upTo;
    first.setText(zones.first());
    second.setText(zones.second());
    third.setText(zones.third());
    needle.setVisible(false);
    plot.removeAll();
    plot.add(new Svg(histogram(bins, upTo, firstMark, secondMark)), needle);
  }

  /**
   * Shows an error.
   *
   * @param error at least 0
   * @param heading what it means
   * @param text the number for people
   * @param spoken both, for screen readers
   * @param loud whether the number stands out
   */
  public void show(double error, String heading, String text, String spoken, boolean loud) {
    title.setText(heading);
    value.setText(text);
    value.setClassName("loud", loud);
    needle.setVisible(true);
    needle.getStyle().set("left", percent(error));
    MeterRole.value(getElement(), label, upTo, error, spoken);
  }

  /** Shows the distribution alone. */
  public void clear(String heading) {
    title.setText(heading);
    value.setText("");
    needle.setVisible(false);
    MeterRole.none(getElement(), heading);
  }

  /** Says at more length what is measured, to whoever rests on it. */
  public void setHint(String hint) {
    getElement().setAttribute("title", hint);
  }

  /** Where the heading stands, for a test id. */
  public Span heading() {
    return title;
  }

  /** Where the number stands, for a test id. */
  public Span number() {
    return value;
  }

  private String percent(double error) {
    return number(100 * Math.min(0.98, error / upTo)) + "%";
  }

  private static String histogram(int[] bins, double upTo, double firstMark, double secondMark) {
    int most = 1;
    for (int bin : bins) {
      most = Math.max(most, bin);
    }
    double width = 100.0 / bins.length;
    StringBuilder svg =
        new StringBuilder(
            "<svg viewBox='0 0 100 " + HEIGHT + "' preserveAspectRatio='none' aria-hidden='true'>");
    for (int i = 0; i < bins.length; i++) {
      if (bins[i] > 0) {
        double height = Math.max(2, (HEIGHT - 10.0) * bins[i] / most);
        boolean low = (i + 0.5) * upTo / bins.length <= firstMark;
        svg.append(rectangle(low ? "low" : "high", i * width, width * 0.8, height));
      }
    }
    svg.append(rectangle("axis", 0, 100, 1));
    svg.append(rectangle("axis", 100 * firstMark / upTo, 0.36, 18));
    svg.append(rectangle("axis", 100 * secondMark / upTo, 0.36, 18));
    return svg.append("</svg>").toString();
  }

  private static String rectangle(String kind, double x, double width, double height) {
    return "<rect class='%s' x='%s' y='%s' width='%s' height='%s'/>"
        .formatted(kind, number(x), number(HEIGHT - height), number(width), number(height));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  /**
   * Names of the zones along the axis.
   *
   * @param first up to the first mark
   * @param second between the marks
   * @param third beyond the second
   */
  public record Zones(String first, String second, String third) {}
}
