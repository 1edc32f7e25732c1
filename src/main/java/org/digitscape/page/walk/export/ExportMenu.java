package org.digitscape.page.walk.export;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.signals.Signal;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import org.digitscape.component.Icon;
import org.digitscape.component.map.LatentMap;
import org.digitscape.link.PageState;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Scene;
import org.digitscape.page.explore.Way;
import org.digitscape.page.parts.Controls;

/** What can be taken along, in a menu that opens and closes in the browser alone. */
@Tag("details")
public final class ExportMenu extends Component implements HasStyle {

  /** Closes the menu after a choice, on Escape and when the focus leaves it. */
  private static final String CLOSING =
      """
      this.addEventListener('click', e => {
        if (e.target.closest('.menu > *')) { this.open = false; this.firstElementChild.focus(); } });
      this.addEventListener('focusout', e => {
        if (e.relatedTarget && !this.contains(e.relatedTarget)) this.open = false; });
      this.addEventListener('keydown', e => {
        if (e.key === 'Escape' && this.open) { this.open = false; this.firstElementChild.focus(); } });
      const outside = e => {
        if (!this.isConnected) document.removeEventListener('pointerdown', outside);
        else if (!this.contains(e.target)) this.open = false; };
      document.addEventListener('pointerdown', outside);
      """;

  /** What files are made of when one is asked for: requests for files hold no lock of the page. */
  private volatile Shown shown;

  /**
   * @param map whose picture can be taken along
   */
  public ExportMenu(Exploration exploration, LatentMap map) {
    shown = Shown.of(exploration.now());
    addClassName("export");
    Controls.testId(this, "export");
    Element summary = new Element("summary");
    summary
        .setAttribute("class", "button")
        .appendChild(
            new Icon("down").getElement(), new Span(getTranslation("walk.export")).getElement());
    Div menu = Controls.box("menu");
    for (WalkFile file : WalkFile.values()) {
      menu.add(link(file));
    }
    menu.add(picture(map, exploration));
    getElement().appendChild(summary, menu.getElement());
    getElement().executeJs(CLOSING);
    Signal<Shown> now = exploration.view(Shown::of);
    Signal.effect(
        this,
        () -> {
          shown = now.get();
          menu.getChildren()
              .filter(Anchor.class::isInstance)
              .forEach(link -> link.setVisible(now.get().way().isPresent()));
        });
  }

  private Anchor link(WalkFile file) {
    String key = "walk.export." + file.name().toLowerCase(Locale.ROOT);
    Anchor link =
        new Anchor(DownloadHandler.fromInputStream(event -> response(file)), getTranslation(key));
    link.getElement().setAttribute("download", true);
    return Controls.testId(link, "export-" + file.name().toLowerCase(Locale.ROOT));
  }

  private DownloadResponse response(WalkFile file) {
    Shown now = shown;
    if (now.way().isEmpty()) {
      return DownloadResponse.error(404, "There is no walk.");
    }
    byte[] content = file.content(now.way().get());
    return new DownloadResponse(
        new ByteArrayInputStream(content),
        FileNames.ofWalk(now.state(), file),
        file.contentType(),
        content.length);
  }

  /** The map's picture is made where the map is. */
  private NativeButton picture(LatentMap map, Exploration exploration) {
    NativeButton picture = new NativeButton(getTranslation("walk.export.map"));
    Controls.testId(picture, "export-map");
    picture.getElement().setAttribute("type", "button");
    picture
        .getElement()
        .executeJs(
            "this.addEventListener('click', () => $0.savePicture(this.dataset.name));",
            map.getElement());
    Signal<PageState> state = exploration.view(Scene::state);
    Signal.effect(
        picture,
        () -> picture.getElement().setAttribute("data-name", FileNames.ofMap(state.get())));
    return picture;
  }

  /** A state and the way of its walk. */
  private record Shown(PageState state, Optional<Way> way) {

    static Shown of(Scene scene) {
      return new Shown(scene.state(), scene.way());
    }
  }
}
