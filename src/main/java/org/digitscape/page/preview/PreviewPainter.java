package org.digitscape.page.preview;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.digitscape.link.PageState;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Reconstruction;
import org.digitscape.page.explore.Scene;
import org.digitscape.page.explore.Way;
import org.digitscape.serving.ServedModel;
import org.digitscape.serving.walk.WalkFrames;

/**
 * Draws the picture of a link, 1200x630: the digit, its two numbers and what is rebuilt from them;
 * or the film of the walk, or samples; and beside it the map. A pure function of the scene.
 */
final class PreviewPainter {

  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private static final Rectangle MAP = new Rectangle(600, 0, WIDTH - 600, HEIGHT);
  private static final int LEFT = 40;
  private static final int RIGHT = 560;
  private static final int LARGE = 7;
  private static final int SMALL = 2;
  private static final int FILM = 9;
  private static final int TOP = 172;

  private final BufferedImage picture =
      new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D canvas = picture.createGraphics();
  private final Scene scene;
  private final Palette colors;

  private PreviewPainter(Scene scene) {
    this.scene = scene;
    this.colors = scene.state().theme() == PageState.Theme.DARK ? Palette.DARK : Palette.LIGHT;
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  static BufferedImage paint(Scene scene) {
    PreviewPainter painter = new PreviewPainter(scene);
    try {
      painter.paint();
      return painter.picture;
    } finally {
      painter.canvas.dispose();
    }
  }

  private void paint() {
    canvas.setColor(colors.chrome());
    canvas.fillRect(0, 0, WIDTH, HEIGHT);
    new PreviewMap(canvas, MAP, scene, colors).paint();
    canvas.setColor(colors.line());
    canvas.fillRect(MAP.x - 1, 0, 2, HEIGHT);
    paintTitle();
    if (scene.state().tab() == PageState.Tab.WALK && scene.way().isPresent()) {
      paintWalk(scene.way().orElseThrow());
    } else if (scene.samples().isPresent()) {
      paintGrid(
          scene.samples().orElseThrow().samples().stream().map(sample -> sample.image()).toList());
    } else if (scene.digit().isPresent()) {
      paintDigit(scene.digit().orElseThrow().reconstruction());
    } else {
      paintGrid(rebuilt(scene.model()));
    }
  }

  private void paintTitle() {
    canvas.setColor(colors.digits().get(1));
    canvas.fill(PointShapes.disc(54, 84, 12));
    canvas.setColor(colors.digits().get(5));
    canvas.fill(PointShapes.ofDigit(5, 82, 66, 12));
    canvas.setColor(colors.digits().get(6));
    canvas.fill(PointShapes.ofDigit(6, 110, 84, 12));
    canvas.setColor(colors.ink());
    Lettering.write(canvas, "Digitscape", 150, 94, 46, 0.135);
  }

  private void paintDigit(Reconstruction digit) {
    int side = LARGE * DigitImage.SIZE;
    tile(digit.input(), LEFT, TOP + 26, LARGE);
    tile(digit.output(), RIGHT - side, TOP + 26, LARGE);
    double middle = TOP + 26 + side / 2.0;
    arrow(LEFT + side + 14, RIGHT - side - 14, middle);
    String code = number(digit.code().x()) + ", " + number(digit.code().y());
    canvas.setColor(colors.ink());
    double height = 34;
    double width = Lettering.width(code, height);
    Lettering.write(canvas, code, (LEFT + RIGHT - width) / 2, TOP + 26 + side + 90, height, 0.12);
  }

  /** A picture has no language: it is the same for all who are sent the link. */
  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value).replace('-', '−');
    return text.equals("−0.00") ? "0.00" : text;
  }

  private void paintWalk(Way way) {
    WalkFrames walk = way.frames(FILM);
    int side = LARGE * DigitImage.SIZE;
    tile(way.stops().getFirst().image(), LEFT, TOP - 22, LARGE);
    tile(way.stops().getLast().image(), RIGHT - side, TOP - 22, LARGE);
    arrow(LEFT + side + 14, RIGHT - side - 14, TOP - 22 + side / 2.0);
    strip(walk.frames().stream().map(WalkFrames.Frame::image).toList(), TOP + side + 32);
    strip(walk.pixels(), TOP + side + 32 + 92);
    int at = (int) Math.round(scene.state().walk().position() * (FILM - 1));
    canvas.setColor(colors.ink());
    canvas.setStroke(new BasicStroke(3));
    canvas.draw(
        new RoundRectangle2D.Double(frameLeft(at) - 3.5, TOP + side + 32 - 3.5, 63, 63, 8, 8));
  }

  private void strip(List<DigitImage> frames, int top) {
    for (int i = 0; i < frames.size(); i++) {
      tile(frames.get(i), frameLeft(i), top, SMALL);
    }
  }

  private static int frameLeft(int frame) {
    return LEFT + frame * (RIGHT - LEFT - SMALL * DigitImage.SIZE) / (FILM - 1);
  }

  /** At most 25 digits in five columns. */
  private void paintGrid(List<DigitImage> digits) {
    for (int i = 0; i < Math.min(25, digits.size()); i++) {
      tile(digits.get(i), LEFT + 34 + 92 * (i % 5), TOP - 22 + 92 * (i / 5), 3);
    }
  }

  /** What the model makes of some of the map's digits: a picture of the page itself. */
  private static List<DigitImage> rebuilt(ServedModel model) {
    List<DigitImage> images = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      images.add(model.decode(model.points().get(20 * i).code()));
    }
    return images;
  }

  private void tile(DigitImage image, int left, int top, int zoom) {
    int side = DigitImage.SIZE * zoom;
    for (int y = 0; y < DigitImage.SIZE; y++) {
      for (int x = 0; x < DigitImage.SIZE; x++) {
        canvas.setColor(mix(image.intensity(y * DigitImage.SIZE + x)));
        canvas.fillRect(left + x * zoom, top + y * zoom, zoom, zoom);
      }
    }
    canvas.setColor(colors.line());
    canvas.setStroke(new BasicStroke(2));
    canvas.drawRect(left - 1, top - 1, side + 1, side + 1);
  }

  private Color mix(int intensity) {
    Color paper = colors.paper();
    Color ink = colors.ink();
    return new Color(
        blend(paper.getRed(), ink.getRed(), intensity),
        blend(paper.getGreen(), ink.getGreen(), intensity),
        blend(paper.getBlue(), ink.getBlue(), intensity));
  }

  private static int blend(int from, int to, int intensity) {
    return from + (to - from) * intensity / 255;
  }

  private void arrow(double from, double to, double y) {
    canvas.setColor(colors.faint());
    canvas.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    canvas.draw(new Line2D.Double(from, y, to, y));
    Path2D head = new Path2D.Double();
    head.moveTo(to - 14, y - 14);
    head.lineTo(to, y);
    head.lineTo(to - 14, y + 14);
    canvas.draw(head);
  }
}
