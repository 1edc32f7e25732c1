package org.digitscape.page.walk;

import java.util.Comparator;
import java.util.List;
import org.digitscape.model.LatentCode;
import org.digitscape.serving.MapPoint;
import org.digitscape.serving.ServedModel;

/** Walks worth trying, whatever digit they start from. */
enum WalkPreset {
  /** To the nearest point of another digit. */
  NEAR("walk.preset.near") {
    @Override
    MapPoint target(ServedModel model, LatentCode from) {
      int label = labelAt(model, from);
      return model.points().stream()
          .filter(point -> point.label() != label)
          .min(Comparator.comparingDouble(point -> point.code().distanceTo(from)))
          .orElseThrow();
    }
  },
  /** To the point of another digit whose straight way leads farthest from any real code. */
  GAP("walk.preset.gap") {
    @Override
    MapPoint target(ServedModel model, LatentCode from) {
      int label = labelAt(model, from);
      return model.points().stream()
          .filter(point -> point.label() != label)
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

  /** A start for visitors without a digit: the 5 nearest to the middle of all 5s on the map. */
  static MapPoint typicalStart(ServedModel model) {
    List<MapPoint> fives =
        model.points().stream().filter(point -> point.label() == START_DIGIT).toList();
    List<MapPoint> candidates = fives.isEmpty() ? model.points() : fives;
    double x = candidates.stream().mapToDouble(point -> point.code().x()).average().orElse(0);
    double y = candidates.stream().mapToDouble(point -> point.code().y()).average().orElse(0);
    LatentCode middle = new LatentCode(x, y);
    return nearest(candidates, middle);
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
