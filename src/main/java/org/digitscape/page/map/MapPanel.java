package org.digitscape.page.map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.digitscape.component.Segmented;
import org.digitscape.component.map.LatentMap;
import org.digitscape.component.map.LatentMarks;
import org.digitscape.density.DensityKind;
import org.digitscape.link.MapState;
import org.digitscape.link.MapView;
import org.digitscape.link.PageState;
import org.digitscape.live.LiveTraining;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.Reconstruction;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.explore.Place;
import org.digitscape.page.explore.PlaneBounds;
import org.digitscape.page.explore.Prediction;
import org.digitscape.page.explore.Scene;
import org.digitscape.page.explore.Sight;
import org.digitscape.page.explore.Way;
import org.digitscape.page.models.ComparePanel;
import org.digitscape.page.models.ModelPicker;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.NoteBar;
import org.digitscape.page.training.TrainingStrip;
import org.digitscape.page.walk.Picking;
import org.digitscape.page.walk.WalkEnds;
import org.digitscape.serving.Encoding;
import org.digitscape.serving.SampleSet;
import org.digitscape.serving.ServedModel;
import org.jspecify.annotations.Nullable;

/** The latent map with its header, and what a click on it means. */
public final class MapPanel extends Section {

  private static final int WALK_DOTS = 8;

  private final Exploration exploration;
  private final Prediction prediction;

  /** A walk starts without ellipses, which would only hide its path. */
  private final ValueSignal<Boolean> ellipsesInWalk = new ValueSignal<>(false);

  private @Nullable ServedModel furnished;
  private Optional<MapView> visitorsView = Optional.empty();
  private final LatentMap map = Controls.testId(new LatentMap(), "map");

  public MapPanel(
      Exploration exploration,
      Picking picking,
      Prediction prediction,
      NoteBar notes,
      LiveTraining training) {
    this.exploration = exploration;
    this.prediction = prediction;
    addClassNames("pane", "center");
    getElement().setAttribute("aria-labelledby", "map-title");
    H2 title = new H2(getTranslation("map.title"));
    title.setId("map-title");
    Div ends = Controls.box("map-ends");
    Signal<Boolean> walking = exploration.part(state -> state.tab() == PageState.Tab.WALK);
    Signal.effect(
        this,
        () -> {
          ends.removeAll();
          if (walking.get()) {
            ends.add(Signal.untracked(() -> new WalkEnds(exploration, picking)));
          }
        });
    ComparePanel compare = new ComparePanel(exploration);
    add(
        Controls.box("pane-header", title, new ModelPicker(exploration, compare), overlays()),
        Controls.box("map-box", map, layers(), ends, compare, notes),
        new TrainingStrip(exploration, training, map));
    map.setTexts(text -> getTranslation("latentMap." + text.key()));
    bind();
    listen();
    MapClicks.on(this, map, exploration, picking, prediction);
  }

  public LatentMap map() {
    return map;
  }

  private void furnish(ServedModel model) {
    furnished = model;
    map.setPoints(
        model.points().stream()
            .map(p -> new LatentMarks.Point(p.index(), p.label(), p.code()))
            .toList());
    String api = "api/v1/models/" + model.id();
    String version = "v=" + model.card().sha256();
    map.setDecodeUrl(api + "/decode?x={x}&y={y}&" + version);
    map.setTestImageUrl("api/v1/test-images/{index}" + ownData(model, version));
    map.setDecoderUrl(api + "/decoder?" + version);
  }

  /** Models of the same images share their pictures, so that the browser fetches each but once. */
  private String ownData(ServedModel model, String version) {
    String shared = exploration.models().getFirst().card().training().dataSha256();
    boolean own = !model.card().training().dataSha256().equals(shared);
    return own ? "?model=" + model.id() + "&" + version : "";
  }

  private void bind() {
    Signal<MapState> shown = exploration.part(PageState::map);
    Signal.effect(
        this,
        () -> {
          map.setOverlay(LatentMap.Overlay.valueOf(shown.get().overlay().name()));
          map.setHiddenDigits(shown.get().hidden());
        });
    Signal<Shown> view =
        exploration.view(scene -> new Shown(scene.model(), scene.state().map().view()));
    Signal.effect(this, () -> show(view.get()));
    Signal<LatentMap.Mode> mode = exploration.part(MapPanel::modeOf);
    Signal.effect(this, () -> map.setMode(mode.get()));
    Signal<Optional<Boolean>> ellipses =
        exploration.part(
            state ->
                modeOf(state) == LatentMap.Mode.WALK
                    ? Optional.empty()
                    : Optional.of(state.map().ellipses()));
    Signal.effect(this, () -> map.setEllipsesShown(ellipses.get().orElseGet(ellipsesInWalk::get)));
    Signal<Fitted> fit = exploration.view(scene -> new Fitted(scene.model(), scene.density()));
    Signal.effect(this, () -> show(fit.get()));
    Signal<Optional<Sight>> known = exploration.view(Scene::sight);
    Signal<Optional<Sight>> digit =
        Signal.cached(() -> prediction.now().get().isOpen() ? Optional.empty() : known.get());
    Signal.effect(this, () -> map.setDigit(digit.get().map(this::mark).orElse(null)));
    Signal<Optional<SampleSet>> samples = exploration.view(Scene::samples);
    Signal.effect(this, () -> map.setSamples(marks(samples.get())));
    Signal<Optional<Way>> way = exploration.view(Scene::way);
    Signal.effect(this, () -> map.setWalk(way.get().map(MapPanel::mark).orElse(null)));
  }

  /** The browser has the last word on its view: only what an address asks for is sent to it. */
  private void show(Shown shown) {
    boolean otherPlane = shown.model() != furnished;
    if (otherPlane) {
      furnish(shown.model());
    }
    if (otherPlane || !shown.view().equals(visitorsView)) {
      visitorsView = shown.view();
      PlaneBounds bounds = PlaneBounds.of(shown.model().points());
      visitorsView.ifPresentOrElse(wanted -> map.show(bounds.range(wanted)), map::fit);
    }
  }

  private void listen() {
    map.addLegendChangeListener(
        event -> exploration.changeMap(Memory.SAME, m -> m.withHidden(event.getHiddenDigits())));
    map.addEllipsesChangeListener(
        event -> {
          if (modeOf(exploration.now().state()) == LatentMap.Mode.WALK) {
            ellipsesInWalk.set(event.isShown());
          } else {
            exploration.changeMap(Memory.SAME, m -> m.withEllipses(event.isShown()));
          }
        });
    map.addViewChangeListener(
        event -> {
          PlaneBounds bounds = PlaneBounds.of(exploration.model().points());
          visitorsView = Optional.of(bounds.view(event.getRange()));
          exploration.changeMap(Memory.SAME, m -> m.withView(visitorsView));
        });
  }

  /** The story shows on the map what the panel of its step does. */
  private static LatentMap.Mode modeOf(PageState state) {
    return switch (state.tab()) {
      case DRAW, SAMPLE -> LatentMap.Mode.SAMPLE;
      case WALK -> LatentMap.Mode.WALK;
      case STORY ->
          switch (state.step()) {
            case COMPRESS, READ -> LatentMap.Mode.DRAW;
            case GENERATE, DOUBT -> LatentMap.Mode.SAMPLE;
            case WALK -> LatentMap.Mode.WALK;
          };
    };
  }

  private Segmented<MapState.Overlay> overlays() {
    Segmented<MapState.Overlay> overlay = new Segmented<>(getTranslation("map.overlay"));
    overlay.addClassName("trailing");
    overlay.addChoice(MapState.Overlay.POINTS, "dots", getTranslation("map.overlay.points"));
    overlay.addChoice(MapState.Overlay.DECODED, "grid", getTranslation("map.overlay.decoded"));
    overlay.addChoice(MapState.Overlay.DENSITY, "contour", getTranslation("map.overlay.density"));
    overlay.onChoice(
        value -> exploration.changeMap(Memory.STEP, shown -> shown.withOverlay(value)));
    Signal<MapState.Overlay> chosen = exploration.part(state -> state.map().overlay());
    Signal.effect(this, () -> overlay.setValue(chosen.get()));
    return overlay;
  }

  /** On a phone one button goes through the overlays. */
  private NativeButton layers() {
    NativeButton layers = Controls.iconButton("layers", "");
    layers.addClassName("map-layers");
    Signal<MapState.Overlay> chosen = exploration.part(state -> state.map().overlay());
    Signal.effect(
        this,
        () ->
            Controls.rename(
                layers,
                getTranslation(
                    "map.overlay.next",
                    getTranslation(
                        "map.overlay." + chosen.get().name().toLowerCase(Locale.ROOT)))));
    Controls.onClick(
        layers,
        () -> {
          MapState.Overlay[] all = MapState.Overlay.values();
          exploration.changeMap(
              Memory.STEP, m -> m.withOverlay(all[(m.overlay().ordinal() + 1) % all.length]));
        });
    return layers;
  }

  private void show(Fitted fitted) {
    map.setDensity(DensityGrids.of(fitted.model(), fitted.density()).orElse(null));
    map.setEllipses(ellipses(fitted));
  }

  private static List<LatentMarks.Ellipse> ellipses(Fitted fitted) {
    return fitted.model().ellipses(fitted.density()).stream()
        .map(
            c ->
                new LatentMarks.Ellipse(
                    c.label(),
                    c.gaussian().mean(),
                    c.gaussian().xx(),
                    c.gaussian().xy(),
                    c.gaussian().yy()))
        .toList();
  }

  private static LatentMarks.Walk mark(Way way) {
    List<Place> stops = way.stops();
    return new LatentMarks.Walk(
        mark(stops.getFirst().code(), stops.getFirst().image()),
        mark(stops.getLast().code(), stops.getLast().image()),
        way.plan().path().places(),
        stops.subList(1, stops.size() - 1).stream().map(Place::code).toList(),
        WALK_DOTS);
  }

  /** A model's plane, and the part of it that is asked for. */
  private record Shown(ServedModel model, Optional<MapView> view) {}

  /** A density of a model. */
  private record Fitted(ServedModel model, DensityKind density) {}

  private LatentMarks.Digit mark(Sight sight) {
    List<LatentMarks.Ghost> ghosts = new ArrayList<>();
    if (sight.isNoisy()) {
      ghosts.add(ghost(sight.clean(), "map.ghost.clean"));
    }
    sight.uncentred().ifPresent(other -> ghosts.add(ghost(other, "map.ghost.uncentred")));
    Reconstruction seen = sight.seen().reconstruction();
    return new LatentMarks.Digit(seen.code(), seen.input(), ghosts);
  }

  private LatentMarks.Ghost ghost(Encoding encoding, String name) {
    return new LatentMarks.Ghost(encoding.reconstruction().code(), getTranslation(name));
  }

  private static LatentMarks.Digit mark(LatentCode code, DigitImage image) {
    return new LatentMarks.Digit(code, image);
  }

  private static List<LatentMarks.Sample> marks(Optional<SampleSet> set) {
    return set.map(SampleSet::samples).orElse(List.of()).stream()
        .map(s -> new LatentMarks.Sample(s.code(), s.digitLike()))
        .toList();
  }
}
