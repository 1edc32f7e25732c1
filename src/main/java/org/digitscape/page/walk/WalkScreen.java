package org.digitscape.page.walk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import java.util.function.Predicate;
import org.digitscape.component.walk.WalkPlayer;
import org.digitscape.link.PageState;
import org.digitscape.link.WalkState;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.explore.Place;
import org.digitscape.page.explore.Way;

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
            owner.getTranslation("walk.loop"),
            owner.getTranslation("walk.support"),
            owner.getTranslation("walk.support.near"),
            owner.getTranslation("walk.support.far"),
            owner.getTranslation("walk.support.remote")));
    Signal<Shown> shown =
        exploration.view(scene -> new Shown(open.test(scene.state()), scene.way()));
    Signal.effect(
        owner,
        () -> {
          if (shown.get().open()) {
            player.setWalk(
                shown.get().way().map(way -> new Played(way, exploration, player)).orElse(null));
          } else {
            player.pause();
          }
        });
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

  /** Whether the player is on show, and what it plays then. */
  private record Shown(boolean open, Optional<Way> way) {}

  /** The visitor's way, as the player wants it. */
  private record Played(Way way, Exploration exploration, WalkPlayer player)
      implements WalkPlayer.Walk {

    @Override
    public Optional<WalkPlayer.Frames> frames() {
      return exploration.tryHard(this::decode, player::askAgain);
    }

    private WalkPlayer.Frames decode() {
      return new WalkPlayer.Frames(
          way.frames(FRAMES).frames().stream()
              .map(f -> new WalkPlayer.Frame(f.code(), f.image(), f.support()))
              .toList(),
          // The player blends the cross-fade itself, from stop to stop.
          way.stops().stream().map(Place::image).toList(),
          way.plan().shares(),
          way.model().walks().reach());
    }
  }
}
