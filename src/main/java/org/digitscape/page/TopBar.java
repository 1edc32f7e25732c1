package org.digitscape.page;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;
import org.digitscape.component.Icon;
import org.digitscape.link.PageState;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.explore.Scene;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.DigitWords;
import org.digitscape.page.parts.ModelWords;
import org.digitscape.page.parts.NoteBar;
import org.digitscape.serving.ServedModel;

/** Name of the page, and what concerns all of it: link, theme, help. */
final class TopBar extends Header {

  private final Exploration exploration;
  private final NoteBar notes;
  private final NativeButton theme = Controls.iconButton("moon", "");

  TopBar(Exploration exploration, NoteBar notes) {
    this.exploration = exploration;
    this.notes = notes;
    addClassName("top");
    H1 brand = new H1();
    brand.addClassName("brand");
    brand.add(new Icon("logo"), new Span(getTranslation("app.title")));
    Paragraph tagline = new Paragraph();
    tagline.addClassName("tagline");

    NativeButton share =
        Controls.testId(Controls.button("share", getTranslation("top.copyLink")), "share");
    share.addClassName("quiet");
    share.getElement().setAttribute("aria-label", getTranslation("top.copyLink"));
    share.addClickListener(event -> copyLink());
    theme.addClassName("quiet");
    theme.addClickListener(event -> switchTheme());
    HelpDialog help = new HelpDialog(exploration);
    NativeButton open = Controls.iconButton("help", getTranslation("top.help"));
    open.addClassName("quiet");
    open.addClickListener(event -> help.open());
    add(brand, tagline, Controls.text("spring", ""), share);
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

  /** The browser holds the address that the server wrote: copy just that. */
  private void copyLink() {
    getElement()
        .executeJs(
            "const link = location.href;"
                + "if (navigator.clipboard) { navigator.clipboard.writeText(link).catch(() => {}); }"
                + "return link;")
        .then(String.class, notes::showLink);
  }

  /** Which theme is on only the browser knows: the visitor may follow the system's. */
  private void switchTheme() {
    getElement()
        .executeJs("return document.documentElement.dataset.theme")
        .then(
            String.class,
            now ->
                exploration.change(
                    Memory.SAME,
                    state ->
                        state.withTheme(
                            "dark".equals(now) ? PageState.Theme.LIGHT : PageState.Theme.DARK)));
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
