package org.digitscape.page.walk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.digitscape.component.walk.WalkPlayer;
import org.digitscape.link.PageState;
import org.digitscape.link.WalkState;
import org.digitscape.model.DigitImage;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.explore.Scene;
import org.digitscape.page.explore.Scene.Place;
import org.digitscape.serving.WalkFrames;

/** Players of the visitor's walk. Whichever of them plays, it is one walk at one position. */
public final class WalkScreen {

  private static final int FRAMES = 61;

  private WalkScreen() {}

  /**
   * A player that follows the visitor's walk while it is open.
   *
   * @param owner the part of the page that it belongs to
   * @param open whether it is on show; otherwise it rests and asks for no frames
   */
  public static WalkPlayer on(Component owner, Exploration exploration, Predicate<PageState> open) {
    WalkPlayer player = new WalkPlayer();
    player.setTexts(
        new WalkPlayer.Texts(
            owner.getTranslation("walk.latent"),
            owner.getTranslation("walk.pixels"),
            owner.getTranslation("walk.strip.latent"),
            owner.getTranslation("walk.strip.pixels"),
            owner.getTranslation("walk.empty"),
            owner.getTranslation("walk.position"),
            owner.getTranslation("walk.play"),
            owner.getTranslation("walk.pause"),
            owner.getTranslation("walk.speed"),
            owner.getTranslation("walk.loop")));
    Signal<Optional<Scene.Ends>> ends =
        exploration.view(
            scene -> open.test(scene.state()) ? Optional.of(scene.ends()) : Optional.empty());
    Signal.effect(
        owner, () -> ends.get().ifPresentOrElse(there -> show(player, there), player::pause));
    Signal<WalkState> walk = exploration.part(PageState::walk);
    Signal.effect(
        owner,
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
    return player;
  }

  private static void show(WalkPlayer player, Scene.Ends ends) {
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
}
