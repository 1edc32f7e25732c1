package org.digitscape.page.walk;

import java.util.Comparator;
import java.util.List;
import org.digitscape.link.TestDigit;
import org.digitscape.link.WalkEnd;
import org.digitscape.link.WalkState;
import org.digitscape.model.LatentCode;
import org.digitscape.page.explore.Scene;
import org.digitscape.serving.MapPoint;
import org.digitscape.serving.ServedModel;

/** Walks worth trying, whatever digit they start from. */
public enum WalkPreset {
  /** To the nearest point of another digit. */
  NEAR("walk.preset.near") {
    @Override
    MapPoint target(ServedModel model, LatentCode from) {
      return others(model, from).stream()
          .min(Comparator.comparingDouble(point -> point.code().distanceTo(from)))
          .orElseThrow();
    }
  },
  /** To the point of another digit whose straight way leads farthest from any real code. */
  GAP("walk.preset.gap") {
    @Override
    MapPoint target(ServedModel model, LatentCode from) {
      return others(model, from).stream()
          .max(Comparator.comparingDouble(point -> loneliest(model, from, point.code())))
          .orElseThrow();
    }
  },
  /** To the farthest point of the same digit. */
  SAME("walk.preset.same") {
    @Override
    MapPoint target(ServedModel model, LatentCode from) {
      int label = labelAt(model, from);
      return model.points().stream()
          .filter(point -> point.label() == label)
          .max(Comparator.comparingDouble(point -> point.code().distanceTo(from)))
          .orElseThrow();
    }
  };

  private static final int STEPS = 12;
  private static final int START_DIGIT = 5;

  private final String key;

  WalkPreset(String key) {
    this.key = key;
  }

  /** Its name among the messages. */
  String key() {
    return key;
  }

  /** Where the walk from a place leads: one of the map's points. */
  abstract MapPoint target(ServedModel model, LatentCode from);

  /** The straight walk from the visitor's digit if there is one, else from a typical test digit. */
  public WalkState start(Scene scene, WalkState walk) {
    ServedModel model = scene.model();
    MapPoint typical = typicalStart(model);
    LatentCode code =
        scene.digit().map(digit -> digit.reconstruction().code()).orElse(typical.code());
    WalkEnd from =
        scene.digit().isPresent() ? new WalkEnd.YourDigit() : new TestDigit(typical.index());
    WalkEnd to = new TestDigit(target(model, code).index());
    return walk.withFrom(from)
        .withVia(List.of())
        .withTo(to)
        .withRoute(WalkState.Route.STRAIGHT)
        .withPosition(0);
  }

  /** From the same start to a typical digit of another kind: the one farthest away. */
  public static WalkState plain(Scene scene, WalkState walk) {
    WalkState begun = NEAR.start(scene, walk);
    ServedModel model = scene.model();
    LatentCode start =
        scene
            .digit()
            .map(digit -> digit.reconstruction().code())
            .orElseGet(() -> typicalStart(model).code());
    MapPoint end =
        model.card().digits().stream()
            .map(label -> typical(model, label))
            .max(Comparator.comparingDouble(point -> point.code().distanceTo(start)))
            .orElseThrow();
    return begun.withTo(new TestDigit(end.index()));
  }

  /** A start for visitors without a digit. */
  static MapPoint typicalStart(ServedModel model) {
    return typical(model, START_DIGIT);
  }

  /** The point of a digit nearest to the middle of all of them on the map. */
  private static MapPoint typical(ServedModel model, int label) {
    List<MapPoint> own = model.points().stream().filter(point -> point.label() == label).toList();
    List<MapPoint> candidates = own.isEmpty() ? model.points() : own;
    double x = candidates.stream().mapToDouble(point -> point.code().x()).average().orElse(0);
    double y = candidates.stream().mapToDouble(point -> point.code().y()).average().orElse(0);
    LatentCode middle = new LatentCode(x, y);
    return nearest(candidates, middle);
  }

  /** The points of other digits; all points where a model knows one digit alone. */
  private static List<MapPoint> others(ServedModel model, LatentCode from) {
    int label = labelAt(model, from);
    List<MapPoint> others =
        model.points().stream().filter(point -> point.label() != label).toList();
    return others.isEmpty() ? model.points() : others;
  }

  private static int labelAt(ServedModel model, LatentCode code) {
    return nearest(model.points(), code).label();
  }

  private static MapPoint nearest(List<MapPoint> points, LatentCode code) {
    return points.stream()
        .min(Comparator.comparingDouble(point -> point.code().distanceTo(code)))
        .orElseThrow();
  }

  private static double loneliest(ServedModel model, LatentCode from, LatentCode to) {
    double farthest = 0;
    for (int i = 1; i < STEPS; i++) {
      farthest = Math.max(farthest, model.support(from.interpolate(to, (double) i / STEPS)));
    }
    return farthest;
  }
}
