package org.digitscape.page.stage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.digitscape.component.Choice;
import org.digitscape.link.PageAddress;
import org.digitscape.link.PageState;
import org.digitscape.link.Panel;
import org.digitscape.link.StoryStep;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Sketches;
import org.digitscape.page.parts.Controls;

/**
 * Makes a link for a class: where it opens, which panels it has, and how it looks. Shows in words
 * and as a picture what it will open. Built when it is first asked for; the page itself stays as it
 * is.
 */
@Tag("dialog")
public final class ClassLinkDialog extends Component implements HasComponents {

  private final Exploration exploration;
  private final StageWords words = new StageWords(this::getTranslation);
  private final Choice start = new Choice();
  private final Choice theme = new Choice();
  private final Choice language = new Choice();
  private final CheckField present = new CheckField();
  private final Map<Panel, CheckField> panels = new EnumMap<>(Panel.class);
  private final Paragraph summary = Controls.testId(new Paragraph(), "class-summary");
  private final Image picture = new Image();
  private final Input link = Controls.testId(new Input(), "class-link");
  private final Anchor open = new Anchor("", "");
  private final Span copied = Controls.text("copied", "");
  private PageState state = PageState.DEFAULT;
  private boolean filled;

  public ClassLinkDialog(Exploration exploration) {
    this.exploration = exploration;
    addClassName("class-link");
    getElement().setAttribute("aria-label", getTranslation("class.title"));
  }

  /** Opens it on what the page shows now; Escape closes it. */
  public void open() {
    state = exploration.now().state();
    if (!filled) {
      filled = true;
      fill();
    }
    panels.forEach((panel, box) -> box.setValue(state.stage().has(panel)));
    present.setValue(state.stage().present());
    show();
    getElement().callJsFunction("showModal");
  }

  private void fill() {
    start.setOptions(Start.all().stream().map(words::start).toList());
    choose(start, Start.all().stream().map(words::start).toList(), at -> Start.all().get(at)::in);
    theme.setOptions(words.themes());
    choose(theme, words.themes(), at -> now -> now.withTheme(PageState.Theme.values()[at]));
    List<Optional<String>> tags = words.languages();
    List<String> names = tags.stream().map(words::language).toList();
    language.setOptions(names);
    choose(language, names, at -> now -> now.withLanguage(tags.get(at)));
    FieldSet shown = new FieldSet(getTranslation("class.panels"));
    for (Panel panel : Panel.values()) {
      CheckField box = Controls.testId(new CheckField(), "class-" + words.id(panel));
      box.addValueChangeListener(event -> take(event.isFromClient(), this::withPanels));
      panels.put(panel, box);
      shown.add(box.labelled(words.panel(panel)));
    }
    present.addValueChangeListener(
        event ->
            take(
                event.isFromClient(),
                now -> now.withStage(now.stage().withPresent(event.getValue()))));
    Controls.testId(start, "class-start");
    Div form =
        Controls.box(
            "form",
            labelled("class.start", start),
            shown,
            labelled("class.theme", theme),
            labelled("class.language", language),
            present.labelled(getTranslation("class.present")));
    Div outcome = Controls.box("outcome", picture, summary);
    summary.getElement().setAttribute("aria-live", "polite");
    picture.getElement().setAttribute("width", "1200").setAttribute("height", "630");
    link.getElement().setAttribute("readonly", true);
    link.setAriaLabel(getTranslation("class.link"));
    NativeButton copy =
        Controls.testId(Controls.textButton(getTranslation("class.copy")), "class-copy");
    copy.addClassName("primary");
    Controls.onClick(copy, () -> copy());
    copied.getElement().setAttribute("role", "status");
    open.setText(getTranslation("class.open"));
    open.setTarget(AnchorTarget.BLANK);
    open.addClassName("button");
    NativeButton close = Controls.textButton(getTranslation("help.close"));
    close.addClassName("quiet");
    Controls.onClick(close, () -> getElement().callJsFunction("close"));
    add(
        new H2(getTranslation("class.title")),
        new Paragraph(getTranslation("class.lead")),
        Controls.box("columns", form, outcome),
        Controls.box("input", link),
        Controls.box("actions", copied, close, open, copy));
  }

  private NativeLabel labelled(String key, Choice field) {
    NativeLabel label = new NativeLabel();
    label.add(Controls.text("name", getTranslation(key)), field);
    field.addClassName("choice");
    return label;
  }

  private void choose(
      Choice field, List<String> options, IntFunction<UnaryOperator<PageState>> change) {
    field.addValueChangeListener(
        event -> {
          int at = options.indexOf(event.getValue());
          if (at >= 0) {
            take(event.isFromClient(), change.apply(at));
          }
        });
  }

  private void take(boolean fromVisitor, UnaryOperator<PageState> change) {
    if (fromVisitor) {
      state = change.apply(state);
      show();
    }
  }

  private PageState withPanels(PageState now) {
    Set<Panel> without = EnumSet.noneOf(Panel.class);
    panels.forEach(
        (panel, box) -> {
          if (!box.getValue()) {
            without.add(panel);
          }
        });
    return now.withStage(now.stage().withWithout(without));
  }

  private void show() {
    String query = "?" + PageAddress.write(state, Sketches::toPicture);
    start.setValue(words.start(Start.of(state)));
    theme.setValue(words.themes().get(state.theme().ordinal()));
    language.setValue(words.language(state.language()));
    summary.setText(words.summary(state));
    picture.setSrc("preview.png" + query);
    picture.setAlt(getTranslation("class.picture"));
    open.setHref(query);
    copied.setText("");
    link.getElement().executeJs("this.value = new URL($0, document.baseURI).href", query);
  }

  private void copy() {
    link.getElement()
        .executeJs(
            "this.select();"
                + "try { await navigator.clipboard.writeText(this.value); return true; }"
                + "catch { return false; }")
        .then(
            Boolean.class,
            done -> copied.setText(getTranslation(done ? "class.copied" : "share.copyYourself")));
  }

  /** Where a link opens: a panel, or a step of the story. */
  record Start(PageState.Tab tab, StoryStep step) {

    static List<Start> all() {
      List<Start> all = new ArrayList<>();
      for (PageState.Tab tab : PageState.Tab.values()) {
        if (tab == PageState.Tab.STORY) {
          for (StoryStep step : StoryStep.values()) {
            all.add(new Start(tab, step));
          }
        } else {
          all.add(new Start(tab, PageState.DEFAULT.step()));
        }
      }
      return all;
    }

    static Start of(PageState state) {
      boolean story = state.tab() == PageState.Tab.STORY;
      return new Start(state.tab(), story ? state.step() : PageState.DEFAULT.step());
    }

    PageState in(PageState state) {
      PageState there = tab == PageState.Tab.STORY ? state.withStep(step) : state;
      return there.withTab(tab);
    }
  }
}
