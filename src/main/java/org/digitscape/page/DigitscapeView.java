package org.digitscape.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import java.time.Duration;
import java.util.Locale;
import org.digitscape.component.PoliteVoice;
import org.digitscape.component.TabRow;
import org.digitscape.component.map.OpeningWalk;
import org.digitscape.link.PageState;
import org.digitscape.link.Panel;
import org.digitscape.link.ParsedAddress;
import org.digitscape.link.SampleState;
import org.digitscape.link.StageState;
import org.digitscape.link.TestDigit;
import org.digitscape.link.TrainingState;
import org.digitscape.live.LiveTraining;
import org.digitscape.page.draw.DrawPanel;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.explore.Prediction;
import org.digitscape.page.map.MapPanel;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.NoteBar;
import org.digitscape.page.parts.Numbers;
import org.digitscape.page.parts.VerdictWords;
import org.digitscape.page.walk.Picking;
import org.digitscape.serving.DigitReader;
import org.digitscape.serving.Encoding;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.SampleSet;
import org.digitscape.serving.WorkGate;

/** The page: draw, see the code, sample, walk. What it shows stands in its address. */
@Route("")
@PageTitle("Digitscape")
public class DigitscapeView extends Div implements BeforeEnterObserver {

  /** How long the first visitors after a start wait for the models. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final int PHONE_WIDTH = 720;
  private static final int COUNT_ON_PHONE = 10;

  private final Exploration exploration;
  private final AddressBar address = new AddressBar();
  private final PoliteVoice live = new PoliteVoice();
  private final MapPanel map;
  private final NoteBar notes = new NoteBar();

  public DigitscapeView(
      ModelCatalog models, DigitReader reader, LiveTraining training, WorkGate gate) {
    models.awaitReady(PATIENCE);
    exploration = new Exploration(models, gate);
    exploration.onChange(this::settled);
    exploration.onBusy(notes::waitAndThen);
    addClassName("app");
    Prediction prediction = new Prediction(exploration);
    Picking picking = new Picking(exploration);
    map = new MapPanel(exploration, picking, prediction, notes, training);
    ToolPane tools = new ToolPane(tabs(), exploration, picking, prediction, map.map(), live::say);
    Main work = new Main();
    work.addClassName("work");
    DrawPanel draw = new DrawPanel(exploration, notes, reader);
    work.add(draw, map, tools);
    TabRow<PageState.Tab> dock = dock();
    add(new TopBar(exploration, notes, this), work, dock, live);

    Signal<PageState.Tab> tab = exploration.part(PageState::tab);
    Signal.effect(this, () -> mark("data-tab", tab.get()));
    Signal<PageState.Tab> tool = exploration.part(state -> state.stage().toolBeside(state.tab()));
    Signal.effect(this, () -> mark("data-tool", tool.get()));
    Signal<StageState> stage = exploration.part(PageState::stage);
    Signal.effect(
        this,
        () -> {
          StageState now = stage.get();
          draw.setVisible(now.has(PageState.Tab.DRAW));
          dock.setVisible(now.hasTools());
          setClassName("no-draw", !now.has(Panel.DRAW));
          setClassName("no-tools", !now.hasTools());
          getElement().setAttribute("data-present", now.present());
        });
    Signal<Boolean> asking = Signal.cached(() -> prediction.now().get().isOpen());
    Signal.effect(this, () -> getElement().setAttribute("data-asking", asking.get()));
    // A mark of the walk follows its frames in the browser, without a request.
    getElement()
        .executeJs(
            "this.addEventListener('walk-frame', e => $0.walkPosition(e.detail.alpha));",
            map.map());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(event.getLocation());
  }

  /** Shows what an address asks for. */
  void show(Location location) {
    ParsedAddress parsed = address.read(location);
    if (!exploration.arrive(parsed.state())) {
      // It comes later by itself, from the address as it is.
      return;
    }
    if (location.getQueryParameters().getQueryString().isEmpty()) {
      // Nothing was asked for: the page tells its story untouched.
      OpeningWalk.on(map.map());
    }
    PageState shown = exploration.now().state();
    if (!parsed.isComplete()) {
      notes.warn("note.link");
    } else if (!shown.model().equals(parsed.state().model())) {
      notes.warn("note.model");
    } else if (shown.digit() instanceof TestDigit && exploration.now().digit().isEmpty()) {
      notes.warn("note.digit");
    } else {
      return;
    }
    address.write(shown, Memory.SAME);
  }

  /** Twenty-five samples leave a phone no room for the map: there it begins with ten. */
  @Override
  protected void onAttach(AttachEvent event) {
    getElement()
        .executeJs("return matchMedia(`(width < ${$0}px)`).matches", PHONE_WIDTH)
        .then(
            Boolean.class,
            phone -> {
              SampleState sample = exploration.now().state().sample();
              if (phone && sample.equals(SampleState.DEFAULT)) {
                exploration.show(
                    exploration.now().state().withSample(sample.withCount(COUNT_ON_PHONE)));
              }
            });
  }

  private TabRow<PageState.Tab> tabs() {
    TabRow<PageState.Tab> tabs = new TabRow<>(getTranslation("tabs.label"));
    tabs.addClassName("tabs");
    Controls.testId(
        tabs.addTab(PageState.Tab.SAMPLE, null, getTranslation("tab.sample")), "tab-sample");
    Controls.testId(tabs.addTab(PageState.Tab.WALK, null, getTranslation("tab.walk")), "tab-walk");
    Controls.testId(
        tabs.addTab(PageState.Tab.STORY, null, getTranslation("tab.story")), "tab-story");
    tabs.onOpen(this::open);
    // Where there is room for three panes, drawing needs no tab of its own.
    Signal<PageState.Tab> tool = exploration.part(state -> state.stage().toolBeside(state.tab()));
    Signal.effect(this, () -> tabs.setValue(tool.get()));
    hideMissing(tabs);
    return tabs;
  }

  private TabRow<PageState.Tab> dock() {
    TabRow<PageState.Tab> dock = new TabRow<>(getTranslation("tabs.dock"));
    dock.addClassName("dock");
    Controls.testId(
        dock.addTab(PageState.Tab.DRAW, "brush", getTranslation("tab.draw")), "tab-draw");
    dock.addTab(PageState.Tab.SAMPLE, "grid", getTranslation("tab.sample"));
    dock.addTab(PageState.Tab.WALK, "walk", getTranslation("tab.walk"));
    dock.addTab(PageState.Tab.STORY, "book", getTranslation("tab.story"));
    dock.onOpen(this::open);
    Signal<PageState.Tab> tab = exploration.part(PageState::tab);
    Signal.effect(this, () -> dock.setValue(tab.get()));
    hideMissing(dock);
    return dock;
  }

  /** A panel that is left out has no tab. */
  private void hideMissing(TabRow<PageState.Tab> tabs) {
    Signal<StageState> stage = exploration.part(PageState::stage);
    Signal.effect(this, () -> tabs.show(stage.get()::has));
  }

  private void mark(String attribute, PageState.Tab tab) {
    getElement().setAttribute(attribute, tab.name().toLowerCase(Locale.ROOT));
  }

  private void open(PageState.Tab tab) {
    // On a phone a training stands where the tool does, also where the tab is that one already.
    exploration.change(
        Memory.STEP, state -> state.withTab(tab).withTraining(TrainingState.DEFAULT));
  }

  /** A change has settled: the address follows, and screen readers hear what came of it. */
  private void settled(PageState state, Memory memory) {
    address.write(state, memory);
    if (state.tab() == PageState.Tab.STORY) {
      // What has come of a step is said there.
      return;
    }
    if (state.tab() == PageState.Tab.SAMPLE && exploration.now().samples().isPresent()) {
      SampleSet samples = exploration.now().samples().orElseThrow();
      live.say(getTranslation("live.samples", samples.digitLikeCount(), samples.samples().size()));
    } else {
      live.say(exploration.now().digit().map(this::spoken).orElse(""));
    }
  }

  private String spoken(Encoding encoding) {
    VerdictWords words = new VerdictWords(this::getTranslation, exploration.now().model());
    return getTranslation(
        "live.digit",
        Numbers.coordinate(encoding.reconstruction().code().x()),
        Numbers.coordinate(encoding.reconstruction().code().y()),
        words.place(encoding),
        words.heading(encoding));
  }
}
