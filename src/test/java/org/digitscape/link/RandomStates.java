package org.digitscape.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;
import org.digitscape.model.Drawing.Point;
import org.digitscape.model.Drawing.Stroke;

/** Draws states from all over their ranges, the borders included. */
final class RandomStates {

  private final RandomGenerator random;

  RandomStates(RandomGenerator random) {
    this.random = random;
  }

  PageState state() {
    return new PageState(
        pick("ae", "vae", "ae-best", "a".repeat(40)),
        source(),
        new DrawState(
            random.nextBoolean(), random.nextBoolean(), pick(0.0, 0.3, 1.0), random.nextBoolean()),
        pick(PageState.Tab.values()),
        new MapState(
            pick(MapState.Overlay.values()),
            random.nextBoolean(),
            hidden(),
            random.nextBoolean()
                ? Optional.empty()
                : Optional.of(
                    new MapView(coordinate(), coordinate(), pick(0.1, 1.0, 2.345, 100.0))),
            random.nextBoolean()),
        new SampleState(
            pick(SampleState.Fit.values()),
            pick(0.1, 3.0, random.nextDouble(0.1, 3)),
            pick(1, 100, random.nextInt(1, 101)),
            pick(0L, SampleState.LARGEST_SEED, random.nextLong(1L << 53)),
            random.nextBoolean()),
        new WalkState(
            end(),
            stops(),
            end(),
            pick(WalkState.Route.values()),
            pick(0.0, 1.0, random.nextDouble()),
            pick(0.25, 4.0, random.nextDouble(0.25, 4)),
            random.nextBoolean()),
        pick(StoryStep.values()),
        pick(
            TrainingState.DEFAULT,
            TrainingState.DEFAULT.withView(TrainingState.View.LIVE),
            TrainingState.DEFAULT.withView(TrainingState.View.RECORDED),
            new TrainingState(TrainingState.View.RECORDED, random.nextInt(1_000))),
        new StageState(random.nextBoolean(), without()),
        pick(PageState.Theme.values()),
        pick(Optional.empty(), Optional.of("en"), Optional.of("fil")));
  }

  DigitSource source() {
    return switch (random.nextInt(4)) {
      case 0 -> new DigitSource.None();
      case 1 -> new TestDigit(random.nextInt(10_000));
      case 2 -> new DigitSource.Picture(picture(random.nextInt(1, 256)));
      default -> new DigitSource.Drawn(drawing(random.nextInt(1, 250)));
    };
  }

  /** A drawing of small, middling and far steps, of dots, of erasers and of pressed pens. */
  Drawing drawing(int points) {
    List<Stroke> strokes = new ArrayList<>();
    int left = points;
    int x = random.nextInt(Drawing.SIZE);
    int y = random.nextInt(Drawing.SIZE);
    while (left > 0) {
      int size = random.nextInt(1, left + 1);
      int reach = pick(1, 7, 8, 43, 44, 279);
      boolean pressed = random.nextInt(4) == 0;
      List<Point> stroke = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        x = Math.clamp(x + random.nextInt(-reach, reach + 1), 0, Drawing.SIZE - 1);
        y = Math.clamp(y + random.nextInt(-reach, reach + 1), 0, Drawing.SIZE - 1);
        stroke.add(new Point(x, y, pressed ? 16 + 2 * random.nextInt(7) : Drawing.BRUSH));
      }
      strokes.add(new Stroke(random.nextBoolean(), stroke));
      left -= size;
    }
    return new Drawing(strokes);
  }

  /** An image with that many different intensities; 256 leave nothing to compress. */
  DigitImage picture(int intensities) {
    int[] pixels = new int[DigitImage.PIXELS];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = random.nextInt(intensities);
    }
    return DigitImage.ofIntegers(pixels);
  }

  private WalkEnd end() {
    return switch (random.nextInt(4)) {
      case 0 -> new WalkEnd.Unset();
      case 1 -> new WalkEnd.YourDigit();
      case 2 -> new TestDigit(random.nextInt(10_000));
      default -> new WalkEnd.Place(coordinate(), coordinate());
    };
  }

  private List<WalkEnd> stops() {
    List<WalkEnd> stops = new ArrayList<>();
    int count = random.nextInt(WalkState.MOST_STOPS + 1);
    while (stops.size() < count) {
      stops.add(
          random.nextBoolean()
              ? new TestDigit(random.nextInt(10_000))
              : new WalkEnd.Place(coordinate(), coordinate()));
    }
    return stops;
  }

  private double coordinate() {
    return pick(0.0, -0.0, -1000.0, 1000.0, 0.001, -0.0004, random.nextGaussian() * 10);
  }

  private Set<Panel> without() {
    Set<Panel> panels = new HashSet<>();
    for (Panel panel : Panel.values()) {
      if (random.nextInt(4) == 0) {
        panels.add(panel);
      }
    }
    return panels;
  }

  private Set<Integer> hidden() {
    Set<Integer> hidden = new HashSet<>();
    for (int digit = 0; digit < 10; digit++) {
      if (random.nextInt(4) == 0) {
        hidden.add(digit);
      }
    }
    return hidden;
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
