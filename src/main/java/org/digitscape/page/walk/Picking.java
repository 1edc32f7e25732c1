package org.digitscape.page.walk;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.digitscape.link.PageState;
import org.digitscape.link.WalkEnd;
import org.digitscape.link.WalkState;
import org.digitscape.model.LatentCode;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.explore.Place;
import org.digitscape.page.explore.Scene;

/** What the next click on the map sets of the walk, and how clicks change it. */
public final class Picking {

  /** What a click may set. */
  public enum Kind {
    A,
    B,
    STOP
  }

  /**
   * What the next click sets.
   *
   * @param stop which of the stops, else 0
   */
  public record Target(Kind kind, int stop) {

    public static final Target A = new Target(Kind.A, 0);
    public static final Target B = new Target(Kind.B, 0);
  }

  private final Exploration exploration;
  private final ValueSignal<Optional<Target>> asked = new ValueSignal<>(Optional.empty());
  private final Signal<Optional<Target>> now;

  public Picking(Exploration exploration) {
    this.exploration = exploration;
    Signal<Optional<Target>> missing = exploration.view(Picking::missing);
    this.now = Signal.cached(() -> asked.get().isPresent() ? asked.get() : missing.get());
  }

  /**
   * What the next click sets: what the visitor asked for, else in the walk an end that is missing;
   * empty if a click adds a stop.
   */
  public Signal<Optional<Target>> now() {
    return now;
  }

  /** Lets the next click set something; asking for the same again takes that back. */
  public void ask(Target target) {
    asked.set(asked.peek().equals(Optional.of(target)) ? Optional.empty() : Optional.of(target));
  }

  /** Takes back what the visitor asked for. */
  public void forget() {
    asked.set(Optional.empty());
  }

  /** The visitor has picked a place, in the walk. */
  public void take(WalkEnd place) {
    Optional<Target> target = now.peek();
    forget();
    target.ifPresentOrElse(found -> set(found, place), () -> addStop(place));
  }

  /** Sets an end, or moves a stop. */
  public void set(Target target, WalkEnd place) {
    exploration.changeWalk(
        Memory.STEP,
        walk ->
            switch (target.kind()) {
              case A -> walk.withFrom(place);
              case B -> walk.withTo(place);
              case STOP -> moveStop(walk, target.stop(), place);
            });
  }

  /** Takes a stop out. */
  public void removeStop(int index) {
    forget();
    exploration.changeWalk(
        Memory.STEP,
        walk -> {
          List<WalkEnd> via = new ArrayList<>(walk.via());
          if (index >= 0 && index < via.size()) {
            via.remove(index);
          }
          return walk.withVia(via);
        });
  }

  /**
   * Adds a stop where it lengthens the straight way least; nothing if there are as many as can be.
   */
  public void addStop(WalkEnd place) {
    Scene scene = exploration.now();
    codeOf(place, scene)
        .filter(code -> scene.via().size() < WalkState.MOST_STOPS)
        .ifPresent(
            code ->
                exploration.changeWalk(
                    Memory.STEP,
                    walk -> {
                      List<WalkEnd> via = new ArrayList<>(walk.via());
                      via.add(cheapest(scene, code), place);
                      return walk.withVia(via);
                    }));
  }

  private static WalkState moveStop(WalkState walk, int index, WalkEnd place) {
    List<WalkEnd> via = new ArrayList<>(walk.via());
    if (index < via.size()) {
      via.set(index, place);
    }
    return walk.withVia(via);
  }

  private static Optional<LatentCode> codeOf(WalkEnd place, Scene scene) {
    return scene.locate(place).map(Place::code);
  }

  private static int cheapest(Scene scene, LatentCode code) {
    List<LatentCode> codes =
        scene.way().stream().flatMap(way -> way.stops().stream()).map(Place::code).toList();
    int best = scene.via().size();
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i < codes.size(); i++) {
      LatentCode before = codes.get(i - 1);
      LatentCode after = codes.get(i);
      double detour = before.distanceTo(code) + code.distanceTo(after) - before.distanceTo(after);
      if (detour < least) {
        least = detour;
        best = i - 1;
      }
    }
    return best;
  }

  private static Optional<Target> missing(Scene scene) {
    if (scene.state().tab() != PageState.Tab.WALK) {
      return Optional.empty();
    }
    return scene.from().isEmpty()
        ? Optional.of(Target.A)
        : scene.to().isEmpty() ? Optional.of(Target.B) : Optional.empty();
  }
}
