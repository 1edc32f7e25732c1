package org.digitscape.page.stage;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.digitscape.component.Icon;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.NoteBar;

/**
 * Hands on the link to what the page shows: where fingers rule by the system's own sheet, elsewhere
 * by copying it. The browser holds the address that the server wrote: just that is shared.
 */
public final class ShareButton extends NativeButton {

  /** Says what became of it: shared, dismissed, copied, or neither, and the link with a blank. */
  private static final String SHARE =
      """
      const link = location.href;
      if (navigator.share && matchMedia('(pointer: coarse)').matches) {
        try {
          await navigator.share({ title: document.title, url: link });
          return 'shared ' + link;
        } catch (refused) {
          if (refused.name === 'AbortError') {
            return 'dismissed ' + link;
          }
        }
      }
      try {
        await navigator.clipboard.writeText(link);
        return 'copied ' + link;
      } catch {
        return 'shown ' + link;
      }
      """;

  private final NoteBar notes;

  public ShareButton(NoteBar notes) {
    this.notes = notes;
    Controls.testId(this, "share");
    addClassNames("button", "quiet");
    getElement().setAttribute("type", "button");
    add(new Icon("share"), new Span(getTranslation("top.share")));
    getElement().setAttribute("aria-label", getTranslation("top.share.long"));
    Controls.onClick(this, () -> getElement().executeJs(SHARE).then(String.class, this::tell));
  }

  /** A sheet of the system speaks for itself. */
  private void tell(String outcome) {
    String[] words = outcome.split(" ", 2);
    switch (words[0]) {
      case "copied" -> notes.showLink("share.copied", words[1]);
      case "shown" -> notes.showLink("share.copyYourself", words[1]);
      default -> notes.clear();
    }
  }
}
