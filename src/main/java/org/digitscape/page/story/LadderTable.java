package org.digitscape.page.story;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.digitscape.link.SampleState;
import org.digitscape.page.parts.Controls;

/** A table whose rows are sources of digits, each a button if the page can sample from it. */
@Tag("table")
final class LadderTable extends Component implements HasStyle {

  private final Element body = new Element("tbody");
  private final Map<SampleState.Fit, Row> rows = new LinkedHashMap<>();

  /**
   * @param caption name of the table
   * @param columns heads of the columns, that of the rows' names first
   */
  LadderTable(String caption, List<Head> columns) {
    addClassName("ladder");
    Element name = new Element("caption").setText(caption);
    name.getClassList().add("visually-hidden");
    Element heads = new Element("tr");
    for (Head column : columns) {
      Element cell = new Element("th").setAttribute("scope", "col").setText(column.text());
      if (column.width() > 1) {
        cell.setAttribute("scope", "colgroup");
        cell.setAttribute("colspan", String.valueOf(column.width()));
      }
      cell.getClassList().add(column.className());
      heads.appendChild(cell);
    }
    getElement().appendChild(name, new Element("thead").appendChild(heads), body);
  }

  /**
   * Adds a row at the bottom.
   *
   * @param density what the row samples from; empty if it cannot be sampled
   * @param choose is told when the visitor chooses it
   */
  void addRow(
      String name,
      Optional<SampleState.Fit> density,
      Consumer<SampleState.Fit> choose,
      List<Element> cells) {
    Element row = new Element("tr");
    Element head = new Element("th").setAttribute("scope", "row");
    if (density.isPresent()) {
      SampleState.Fit fit = density.orElseThrow();
      NativeButton button = new NativeButton(name);
      button.getElement().setAttribute("type", "button");
      Controls.onClick(button, () -> choose.accept(fit));
      Controls.testId(button, "ladder-" + fit.name().toLowerCase(java.util.Locale.ROOT));
      head.appendChild(button.getElement());
      rows.put(fit, new Row(row, button));
    } else {
      head.appendChild(new Span(name).getElement());
      row.getClassList().add("fixed");
    }
    row.appendChild(head);
    cells.forEach(row::appendChild);
    body.appendChild(row);
  }

  /** Shows which density is on the map, if any. */
  void setChosen(Optional<SampleState.Fit> chosen) {
    rows.forEach(
        (fit, row) -> {
          boolean here = chosen.filter(fit::equals).isPresent();
          row.row().getClassList().set("chosen", here);
          row.button().getElement().setAttribute("aria-pressed", String.valueOf(here));
        });
  }

  /** Sets a custom property that all cells share. */
  void setProperty(String name, String value) {
    getElement().getStyle().set(name, value);
  }

  /**
   * A column's head.
   *
   * @param className of the head's cell
   * @param width how many columns it is the head of
   */
  record Head(String className, String text, int width) {

    Head(String className, String text) {
      this(className, text, 1);
    }
  }

  private record Row(Element row, NativeButton button) {}
}
