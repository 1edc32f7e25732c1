package org.digitscape.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;
import java.util.Set;
import org.digitscape.component.Icon;
import org.digitscape.link.PageState;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.explore.Scene;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.DigitWords;
import org.digitscape.page.parts.ModelWords;
import org.digitscape.page.parts.NoteBar;
import org.digitscape.page.stage.ClassLinkDialog;
import org.digitscape.page.stage.PresentMode;
import org.digitscape.page.stage.ShareButton;
import org.digitscape.serving.ServedModel;
import org.jspecify.annotations.Nullable;

/** Name of the page, and what concerns all of it: link, theme, help. */
final class TopBar extends Header {

  private final Exploration exploration;
  private @Nullable ClassLinkDialog classLink;
  private final NativeButton theme = Controls.iconButton("moon", "");

  /**
   * @param page on which keys work
   */
  TopBar(Exploration exploration, NoteBar notes, Component page) {
    this.exploration = exploration;
    addClassName("top");
    H1 brand = new H1();
    brand.addClassName("brand");
    brand.add(new Icon("logo"), new Span(getTranslation("app.title")));
    Paragraph tagline = new Paragraph();
    tagline.addClassName("tagline");

    NativeButton forClass = Controls.button("people", getTranslation("top.class"));
    Controls.testId(forClass, "class");
    forClass.addClassNames("quiet", "roomy");
    Controls.onClick(forClass, this::openClassLink);
    theme.addClassName("quiet");
    Controls.onClick(theme, () -> switchTheme());
    getElement()
        .addEventListener("theme-change", event -> showTheme(exploration.now().state().theme()));
    HelpDialog help = new HelpDialog(exploration);
    NativeButton open = Controls.iconButton("help", getTranslation("top.help"));
    open.addClassNames("quiet", "help");
    Controls.testId(open, "help");
    Controls.onClick(open, () -> help.open());
    add(brand, tagline, Controls.text("spring", ""), showEverything());
    add(new ShareButton(notes), forClass, new PresentMode(exploration, page));
    LanguageButton.others(getLocale(), exploration).forEach(this::add);
    add(theme, open, help);
    DigitWords digits = new DigitWords(this::getTranslation);
    ModelWords words = new ModelWords(this::getTranslation);
    Signal<ServedModel> model = exploration.view(Scene::model);
    Signal.effect(
        this,
        () ->
            tagline.setText(
                getTranslation(
                    "app.tagline",
                    digits.plural(model.get().card().digits()),
                    words.sees(model.get().card()))));
    Signal<PageState.Theme> wanted = exploration.part(PageState::theme);
    Signal.effect(this, () -> showTheme(wanted.get()));
  }

  private void openClassLink() {
    if (classLink == null) {
      classLink = new ClassLinkDialog(exploration);
      add(classLink);
    }
    classLink.open();
  }

  /** The way from a link that leaves panels out to the whole page. */
  private NativeButton showEverything() {
    NativeButton all = Controls.button("eye", getTranslation("top.everything"));
    Controls.testId(all, "show-everything");
    all.addClassName("quiet");
    all.getElement().setAttribute("aria-label", getTranslation("top.everything"));
    Controls.onClick(
        all,
        () ->
            exploration.change(
                Memory.STEP, state -> state.withStage(state.stage().withWithout(Set.of()))));
    Signal<Boolean> partial = exploration.part(state -> !state.stage().without().isEmpty());
    Signal.effect(this, () -> all.setVisible(partial.get()));
    return all;
  }

  /**
   * Which theme is on only the browser knows: the visitor may follow the system's, and does so
   * again by switching back to it.
   */
  private void switchTheme() {
    getElement()
        .executeJs("return window.digitscapeOtherTheme()")
        .then(
            String.class,
            other -> {
              PageState.Theme chosen = PageState.Theme.valueOf(other.toUpperCase(Locale.ROOT));
              exploration.change(Memory.SAME, state -> state.withTheme(chosen));
              // A choice of an earlier visit was forgotten without the state having changed.
              showTheme(chosen);
            });
  }

  private void showTheme(PageState.Theme wanted) {
    String name = wanted == PageState.Theme.SYSTEM ? "" : wanted.name().toLowerCase(Locale.ROOT);
    getElement()
        .executeJs("return window.digitscapeTheme($0)", name)
        .then(
            String.class,
            shown -> {
              boolean dark = "dark".equals(shown);
              theme.removeAll();
              theme.add(new Icon(dark ? "sun" : "moon"));
              Controls.rename(theme, getTranslation(dark ? "top.theme.light" : "top.theme.dark"));
            });
  }
}
