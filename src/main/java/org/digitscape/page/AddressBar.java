package org.digitscape.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import org.digitscape.link.PageAddress;
import org.digitscape.link.PageState;
import org.digitscape.link.ParsedAddress;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Sketches;

/** Keeps the address of the page equal to what the page shows. */
final class AddressBar {

  private String shown = "";

  /** What an address asks to show. */
  ParsedAddress read(Location location) {
    shown = location.getQueryParameters().getQueryString();
    return PageAddress.parse(shown);
  }

  /** Writes what the page shows now. */
  void write(PageState state, Exploration.Memory memory) {
    String query = PageAddress.write(state, Sketches::toPicture);
    if (query.equals(shown)) {
      return;
    }
    shown = query;
    // Not through Flow's History, which sorts the parts of a query anew.
    String method = memory == Exploration.Memory.STEP ? "pushState" : "replaceState";
    UI.getCurrentOrThrow()
        .getPage()
        .executeJs("window.history[$0](window.history.state, '', $1)", method, "?" + query);
  }
}
