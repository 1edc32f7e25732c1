package org.digitscape.page.preview;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.digitscape.density.Gaussian;
import org.digitscape.link.PageState;
import org.digitscape.model.LatentCode;
import org.digitscape.model.PlaneBox;
import org.digitscape.page.explore.PlaneBounds;
import org.digitscape.page.explore.Scene;
import org.digitscape.serving.MapPoint;
import org.digitscape.serving.SampleSet;

/** The latent map in a corner of a picture: equal scale on both axes, marks as on the page. */
final class PreviewMap {

  private static final double MARGIN = 44;
  private static final double RADIUS = 4.6;
  private static final double NAME_HEIGHT = 19;

  private final Rectangle area;
  private final Scene scene;
  private final Palette colors;
  private final Graphics2D canvas;
  private final double scale;
  private final double middleX;
  private final double middleY;

  PreviewMap(Graphics2D canvas, Rectangle area, Scene scene, Palette colors) {
    this.canvas = canvas;
    this.area = area;
    this.scene = scene;
    this.colors = colors;
    PlaneBox box = PlaneBounds.of(scene.model().points()).box();
    this.scale =
        Math.min(
            (area.width - 2 * MARGIN) / box.width(), (area.height - 2 * MARGIN) / box.height());
    this.middleX = (box.left() + box.right()) / 2;
    this.middleY = (box.low() + box.high()) / 2;
  }

  void paint() {
    canvas.setClip(area);
    canvas.setColor(colors.paper());
    canvas.fill(area);
    Map<Integer, List<MapPoint>> groups = groups();
    groups.forEach((digit, points) -> paintEllipse(digit, points));
    for (MapPoint point : scene.model().points()) {
      double x = left(point.code());
      double y = top(point.code());
      mark(PointShapes.ofDigit(point.label(), x, y, RADIUS), colors.digits().get(point.label()));
    }
    groups.forEach(this::paintName);
    scene.samples().ifPresent(this::paintSamples);
    if (scene.state().tab() == PageState.Tab.WALK) {
      scene.way().ifPresent(way -> paintWalk(way.plan().path().places()));
    }
    scene.digit().ifPresent(digit -> paintDigit(digit.reconstruction().code()));
    canvas.setClip(null);
  }

  private Map<Integer, List<MapPoint>> groups() {
    Map<Integer, List<MapPoint>> groups = new TreeMap<>();
    for (MapPoint point : scene.model().points()) {
      groups.computeIfAbsent(point.label(), label -> new ArrayList<>()).add(point);
    }
    return groups;
  }

  private void paintEllipse(int digit, List<MapPoint> points) {
    Gaussian.Ellipse ellipse = fit(points).ellipse(2);
    AffineTransform place = new AffineTransform();
    place.translate(left(ellipse.center()), top(ellipse.center()));
    place.rotate(-ellipse.angle());
    place.scale(scale * ellipse.major(), scale * ellipse.minor());
    Shape outline = place.createTransformedShape(new Ellipse2D.Double(-1, -1, 2, 2));
    Color color = colors.digits().get(digit);
    canvas.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), 22));
    canvas.fill(outline);
    canvas.setColor(color);
    canvas.setStroke(new BasicStroke(1.6f));
    canvas.draw(outline);
  }

  private void paintName(int digit, List<MapPoint> points) {
    LatentCode mean = fit(points).mean();
    String name = digit + "s";
    double x = left(mean) - Lettering.width(name, NAME_HEIGHT) / 2;
    double y = top(mean) + NAME_HEIGHT / 2;
    canvas.setColor(colors.paper());
    Lettering.write(canvas, name, x, y, NAME_HEIGHT, 0.5);
    canvas.setColor(colors.names().get(digit));
    Lettering.write(canvas, name, x, y, NAME_HEIGHT, 0.15);
  }

  private void paintSamples(SampleSet samples) {
    for (SampleSet.Sample sample : samples.samples()) {
      Shape diamond = PointShapes.ofSample(left(sample.code()), top(sample.code()), 7);
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
    path.moveTo(left(places.getFirst()), top(places.getFirst()));
    places.forEach(place -> path.lineTo(left(place), top(place)));
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
    double x = left(at);
    double y = top(at);
    mark(PointShapes.disc(x, y, 17), colors.ink());
    canvas.setColor(colors.paper());
    double width = Lettering.width(letter, 15);
    Lettering.write(canvas, letter, x - width / 2, y + 7.5, 15, 0.18);
  }

  /** A ring around a dot. */
  private void paintDigit(LatentCode code) {
    double x = left(code);
    double y = top(code);
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

  private double left(LatentCode code) {
    return area.getCenterX() + scale * (code.x() - middleX);
  }

  private double top(LatentCode code) {
    return area.getCenterY() - scale * (code.y() - middleY);
  }
}
