package org.digitscape.page.walk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Optional;
import org.digitscape.component.Icon;
import org.digitscape.component.WalkPlayer;
import org.digitscape.link.PageState;
import org.digitscape.link.TestDigit;
import org.digitscape.link.WalkEnd;
import org.digitscape.link.WalkState;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.explore.Scene;
import org.digitscape.page.explore.Scene.Place;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.Footer;
import org.digitscape.serving.MapPoint;
import org.digitscape.serving.WalkFrames;

/** The walk between two places, through latent space and through pixel space. */
public final class WalkPanel extends Div {

  private static final int FRAMES = 61;

  private final Exploration exploration;
  private final WalkPlayer player = new WalkPlayer();

  public WalkPanel(Exploration exploration, ValueSignal<WalkEnds.End> picking) {
    this.exploration = exploration;
    addClassNames("panel", "walk");
    getElement()
        .setAttribute("role", "tabpanel")
        .setAttribute("aria-label", getTranslation("tab.walk"));
    Div tip = Controls.box("tip", new Icon("eye"), new Span(getTranslation("walk.tip")));
    add(
        Controls.box(
            "pane-body", new WalkEnds(exploration, picking), player, presets(), tip, new Footer()));

    player.setTexts(
        new WalkPlayer.Texts(
            getTranslation("walk.latent"),
            getTranslation("walk.pixels"),
            getTranslation("walk.strip.latent"),
            getTranslation("walk.strip.pixels"),
            getTranslation("walk.empty"),
            getTranslation("walk.position"),
            getTranslation("walk.play"),
            getTranslation("walk.pause"),
            getTranslation("walk.speed"),
            getTranslation("walk.loop")));
    Signal<Optional<Scene.Ends>> open =
        exploration.view(
            scene ->
                scene.state().tab() == PageState.Tab.WALK
                    ? Optional.of(scene.ends())
                    : Optional.empty());
    Signal.effect(this, () -> open.get().ifPresentOrElse(this::show, player::pause));
    Signal<WalkState> walk = exploration.part(PageState::walk);
    Signal.effect(
        this,
        () -> {
          player.setPosition(walk.get().position());
          player.setSpeed(walk.get().speed());
          player.setLoop(walk.get().loop());
        });
    player.addSettledListener(
        event ->
            exploration.changeWalk(
                Memory.SAME, before -> before.withPosition(event.getPosition())));
    player.addOptionsListener(
        event ->
            exploration.changeWalk(
                Memory.SAME,
                before -> before.withSpeed(event.getSpeed()).withLoop(event.isLoop())));
  }

  public WalkPlayer player() {
    return player;
  }

  private void show(Scene.Ends ends) {
    Optional<Place> from = ends.from();
    Optional<Place> to = ends.to();
    if (from.isEmpty() || to.isEmpty()) {
      player.setFrames(null);
      return;
    }
    WalkFrames frames =
        ends.model().walk(from.orElseThrow().toEnd(), to.orElseThrow().toEnd(), FRAMES);
    List<DigitImage> pixels = frames.pixels();
    player.setFrames(
        new WalkPlayer.Frames(
            frames.frames().stream()
                .map(f -> new WalkPlayer.Frame(f.code(), f.image(), f.support()))
                .toList(),
            // The player blends the cross-fade itself, from its two ends.
            List.of(pixels.getFirst(), pixels.getLast())));
  }

  private Div presets() {
    Div buttons = Controls.box("presets");
    for (WalkPreset preset : WalkPreset.values()) {
      NativeButton button = Controls.textButton(getTranslation(preset.key()));
      button.addClickListener(event -> start(preset));
      buttons.add(button);
    }
    Div field =
        Controls.box("field", Controls.text("label", getTranslation("walk.presets")), buttons);
    field.addClassName("presets-field");
    return field;
  }

  /** From the visitor's digit if there is one, else from a typical test digit. */
  private void start(WalkPreset preset) {
    MapPoint start = WalkPreset.typicalStart(exploration.model());
    LatentCode code =
        exploration.now().digit().map(e -> e.reconstruction().code()).orElse(start.code());
    WalkEnd from =
        exploration.now().digit().isPresent()
            ? new WalkEnd.YourDigit()
            : new TestDigit(start.index());
    WalkEnd to = new TestDigit(preset.target(exploration.model(), code).index());
    exploration.changeWalk(Memory.STEP, walk -> walk.withFrom(from).withTo(to).withPosition(0));
  }
}
