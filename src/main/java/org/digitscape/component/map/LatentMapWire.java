package org.digitscape.component.map;

import java.util.List;
import org.digitscape.component.PixelText;
import org.digitscape.model.LatentCode;
import org.jspecify.annotations.Nullable;

/** The marks of a {@link LatentMap} as its client half reads them. */
final class LatentMapWire {

  private LatentMapWire() {}

  /** Places as floats, which is what an encoder gives: half as many digits on the wire. */
  record Point(int index, int label, float x, float y) {

    static Point of(LatentMarks.Point point) {
      return new Point(
          point.index(), point.label(), (float) point.code().x(), (float) point.code().y());
    }
  }

  record Ellipse(@Nullable Integer label, double[] mean, double xx, double xy, double yy) {

    static Ellipse of(LatentMarks.Ellipse ellipse) {
      return new Ellipse(
          ellipse.label(),
          new double[] {ellipse.mean().x(), ellipse.mean().y()},
          ellipse.varianceX(),
          ellipse.covariance(),
          ellipse.varianceY());
    }
  }

  /** {@code pixels} as {@link PixelText}. */
  record Digit(double x, double y, String pixels, List<Ghost> ghosts) {

    static Digit of(LatentMarks.Digit digit) {
      return new Digit(
          digit.code().x(),
          digit.code().y(),
          PixelText.of(digit.image()),
          digit.ghosts().stream().map(Ghost::of).toList());
    }
  }

  record Ghost(double x, double y, String name) {

    static Ghost of(LatentMarks.Ghost ghost) {
      return new Ghost(ghost.code().x(), ghost.code().y(), ghost.name());
    }
  }

  record Sample(double x, double y, boolean digitLike) {

    static Sample of(LatentMarks.Sample sample) {
      return new Sample(sample.code().x(), sample.code().y(), sample.digitLike());
    }
  }

  record Place(double x, double y) {

    static Place of(LatentCode code) {
      return new Place(code.x(), code.y());
    }
  }

  record Story(@Nullable Place guess, List<Place> neighbors, List<Digit> callouts) {

    static Story of(StoryMarks marks) {
      return new Story(
          marks.guess() == null ? null : Place.of(marks.guess()),
          marks.neighbors().stream().map(Place::of).toList(),
          marks.callouts().stream().map(Digit::of).toList());
    }
  }

  record Walk(Digit a, Digit b, List<Place> path, List<Place> stops, int steps) {

    static Walk of(LatentMarks.Walk walk) {
      return new Walk(
          Digit.of(walk.from()),
          Digit.of(walk.to()),
          walk.path().stream().map(Place::of).toList(),
          walk.stops().stream().map(Place::of).toList(),
          walk.steps());
    }
  }
}
