package org.digitscape.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.Location;
import org.digitscape.link.PageAddress;
import org.digitscape.link.PageState;
import org.digitscape.link.ParsedAddress;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;

/** Keeps the address of the page equal to what the page shows. */
final class AddressBar {

  private String shown = "";

  AddressBar(Exploration exploration) {
    exploration.onChange(this::write);
  }

  /** What an address asks to show. */
  ParsedAddress read(Location location) {
    shown = location.getQueryParameters().getQueryString();
    return PageAddress.parse(shown);
  }

  private void write(PageState state, Exploration.Memory memory) {
    String query = PageAddress.write(state, AddressBar::picture);
    if (query.equals(shown)) {
      return;
    }
    shown = query;
    History history = UI.getCurrentOrThrow().getPage().getHistory();
    if (memory == Exploration.Memory.STEP) {
      history.pushState(null, "?" + query);
    } else {
      history.replaceState(null, "?" + query);
    }
  }

  /** A drawing too long for an address has ink: its picture stands in for it. */
  private static DigitImage picture(Drawing drawing) {
    return Sketches.toImage(drawing)
        .orElseGet(() -> DigitImage.ofBytes(new byte[DigitImage.PIXELS]));
  }
}
