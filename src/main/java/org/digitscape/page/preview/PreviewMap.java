package org.digitscape.page.preview;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.digitscape.density.Gaussian;
import org.digitscape.link.MapState;
import org.digitscape.link.PageState;
import org.digitscape.model.LatentCode;
import org.digitscape.page.explore.PlaneBounds;
import org.digitscape.page.explore.Scene;
import org.digitscape.serving.MapPoint;
import org.digitscape.serving.SampleSet;

/** The latent map in a corner of a picture: equal scale on both axes, marks as on the page. */
final class PreviewMap {

  private static final double RADIUS = 4.6;

  /** Over tiles, points leave more to see. */
  private static final double SMALL_RADIUS = 3.2;

  private static final double NAME_HEIGHT = 19;

  private final Rectangle area;
  private final PreviewPlane plane;
  private final Scene scene;
  private final Palette colors;
  private final Graphics2D canvas;

  PreviewMap(Graphics2D canvas, Rectangle area, Scene scene, Palette colors) {
    this.canvas = canvas;
    this.area = area;
    this.scene = scene;
    this.colors = colors;
    this.plane =
        PreviewPlane.of(area, PlaneBounds.of(scene.model().points()), scene.state().map().view());
  }

  void paint() {
    canvas.setClip(area);
    canvas.setColor(colors.paper());
    canvas.fill(area);
    new PreviewGround(canvas, plane, scene, colors).paint();
    Map<Integer, List<MapPoint>> groups = groups();
    groups.values().stream().flatMap(List::stream).forEach(this::paintPoint);
    groups.forEach(this::paintName);
    if (scene.state().tab() == PageState.Tab.WALK) {
      scene.way().ifPresent(way -> paintWalk(way.plan().path().places()));
    } else {
      scene.samples().ifPresent(this::paintSamples);
    }
    scene.digit().ifPresent(digit -> paintDigit(digit.reconstruction().code()));
    canvas.setClip(null);
  }

  private void paintPoint(MapPoint point) {
    boolean decoded = scene.state().map().overlay() == MapState.Overlay.DECODED;
    mark(
        PointShapes.ofDigit(
            point.label(),
            plane.left(point.code()),
            plane.top(point.code()),
            decoded ? SMALL_RADIUS : RADIUS),
        colors.digits().get(point.label()));
  }

  /** The points of each digit that is not hidden. */
  private Map<Integer, List<MapPoint>> groups() {
    Map<Integer, List<MapPoint>> groups = new TreeMap<>();
    for (MapPoint point : scene.model().points()) {
      if (!scene.state().map().hidden().contains(point.label())) {
        groups.computeIfAbsent(point.label(), label -> new ArrayList<>()).add(point);
      }
    }
    return groups;
  }

  private void paintName(int digit, List<MapPoint> points) {
    LatentCode mean = fit(points).mean();
    String name = digit + "s";
    double x = plane.left(mean) - Lettering.width(name, NAME_HEIGHT) / 2;
    double y = plane.top(mean) + NAME_HEIGHT / 2;
    canvas.setColor(colors.paper());
    Lettering.write(canvas, name, x, y, NAME_HEIGHT, 0.5);
    canvas.setColor(colors.names().get(digit));
    Lettering.write(canvas, name, x, y, NAME_HEIGHT, 0.15);
  }

  private void paintSamples(SampleSet samples) {
    for (SampleSet.Sample sample : samples.samples()) {
      Shape diamond = PointShapes.ofSample(plane.left(sample.code()), plane.top(sample.code()), 7);
      canvas.setColor(colors.paper());
      canvas.setStroke(new BasicStroke(6));
      canvas.draw(diamond);
      canvas.setColor(sample.digitLike() ? colors.ink() : colors.paper());
      canvas.fill(diamond);
      canvas.setColor(colors.ink());
      canvas.setStroke(new BasicStroke(2));
      canvas.draw(diamond);
    }
  }

  private void paintWalk(List<LatentCode> places) {
    Path2D path = new Path2D.Double();
    path.moveTo(plane.left(places.getFirst()), plane.top(places.getFirst()));
    places.forEach(place -> path.lineTo(plane.left(place), plane.top(place)));
    canvas.setColor(colors.paper());
    canvas.setStroke(new BasicStroke(8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    canvas.draw(path);
    canvas.setColor(colors.ink());
    canvas.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    canvas.draw(path);
    pin("A", places.getFirst());
    pin("B", places.getLast());
  }

  private void pin(String letter, LatentCode at) {
    double x = plane.left(at);
    double y = plane.top(at);
    mark(PointShapes.disc(x, y, 17), colors.ink());
    canvas.setColor(colors.paper());
    double width = Lettering.width(letter, 15);
    Lettering.write(canvas, letter, x - width / 2, y + 7.5, 15, 0.18);
  }

  /** A ring around a dot. */
  private void paintDigit(LatentCode code) {
    double x = plane.left(code);
    double y = plane.top(code);
    double[] radii = {18, 16, 11.5, 6.5};
    for (int i = 0; i < radii.length; i++) {
      canvas.setColor(i % 2 == 0 ? colors.paper() : colors.ink());
      canvas.fill(PointShapes.disc(x, y, radii[i]));
    }
  }

  private void mark(Shape shape, Color color) {
    canvas.setColor(color);
    canvas.fill(shape);
    canvas.setColor(colors.paper());
    canvas.setStroke(new BasicStroke(1, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    canvas.draw(shape);
  }

  private static Gaussian fit(List<MapPoint> points) {
    return Gaussian.fit(points.stream().map(MapPoint::code).toList());
  }
}
