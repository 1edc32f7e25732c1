package org.digitscape.page.preview;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.digitscape.density.Component;
import org.digitscape.density.DensityKind;
import org.digitscape.density.Gaussian;
import org.digitscape.link.MapState;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.page.explore.Scene;
import org.digitscape.serving.DensityField;
import org.jspecify.annotations.Nullable;

/**
 * What lies under the points of a picture's map, as {@code frontend/latent-map} paints it: decoded
 * tiles, bands of the density, ellipses; without hidden digits.
 */
final class PreviewGround {

  /** A tile of 28 pixels and a gap. */
  private static final int PITCH = 32;

  /** Where bands end, in standard deviations. */
  private static final double[] HALVES = {0.5, 1, 1.5, 2, 2.5};

  private static final double[] OUTLINES = {1, 2};
  private static final float[] DASHES = {6, 5};

  private final Graphics2D canvas;
  private final PreviewPlane plane;
  private final Scene scene;
  private final Palette colors;
  private final Set<Integer> hidden;

  PreviewGround(Graphics2D canvas, PreviewPlane plane, Scene scene, Palette colors) {
    this.canvas = canvas;
    this.plane = plane;
    this.scene = scene;
    this.colors = colors;
    this.hidden = scene.state().map().hidden();
  }

  void paint() {
    MapState map = scene.state().map();
    switch (map.overlay()) {
      case DECODED -> paintTiles();
      case DENSITY -> paintBands(HALVES);
      case POINTS -> {}
    }
    if (map.ellipses()) {
      paintShape(map.overlay());
    }
  }

  /** The density's shape: ellipses, or its two inmost regions where it is made of none. */
  private void paintShape(MapState.Overlay overlay) {
    boolean gaussians =
        switch (scene.density()) {
          case GAUSSIAN, PER_DIGIT, PRIOR -> true;
          case MIXTURE, KERNEL -> false;
        };
    if (!gaussians) {
      if (overlay == MapState.Overlay.POINTS) {
        paintBands(OUTLINES);
      }
      return;
    }
    for (Component part : scene.model().ellipses(scene.density())) {
      if (isShown(part.label())) {
        paintEllipse(part, 2, overlay);
        paintEllipse(part, 1, overlay);
      }
    }
  }

  private void paintEllipse(Component part, int sigmas, MapState.Overlay overlay) {
    Gaussian.Ellipse ellipse = part.gaussian().ellipse(sigmas);
    AffineTransform place = new AffineTransform();
    place.translate(plane.left(ellipse.center()), plane.top(ellipse.center()));
    place.rotate(-ellipse.angle());
    place.scale(plane.scale() * ellipse.major(), plane.scale() * ellipse.minor());
    Shape outline = place.createTransformedShape(new Ellipse2D.Double(-1, -1, 2, 2));
    Color color = colorOf(part.label());
    if (overlay == MapState.Overlay.POINTS) {
      canvas.setColor(faint(color, 0.09 / (sigmas + 0.3)));
      canvas.fill(outline);
    } else {
      canvas.setColor(faint(colors.paper(), 0.8));
      canvas.setStroke(new BasicStroke(4));
      canvas.draw(outline);
    }
    canvas.setColor(color);
    canvas.setStroke(
        sigmas == 1
            ? new BasicStroke(1.8f)
            : new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0));
    canvas.draw(outline);
  }

  /** Tiles on a lattice, paler the farther from every digit. */
  private void paintTiles() {
    List<Gaussian> digits =
        scene.model().ellipses(DensityKind.PER_DIGIT).stream().map(Component::gaussian).toList();
    List<LatentCode> codes = new ArrayList<>();
    for (int top = plane.area().y; top < plane.area().getMaxY(); top += PITCH) {
      for (int left = plane.area().x; left < plane.area().getMaxX(); left += PITCH) {
        codes.add(plane.at(left + DigitImage.SIZE / 2.0, top + DigitImage.SIZE / 2.0));
      }
    }
    List<DigitImage> images = scene.model().decodeAll(codes);
    for (int i = 0; i < codes.size(); i++) {
      LatentCode code = codes.get(i);
      double distance =
          digits.stream().mapToDouble(digit -> digit.mahalanobis(code)).min().orElse(0);
      double strength = Math.clamp(0.86 - 0.17 * Math.max(0, distance - 0.9), 0.1, 0.72);
      int left = (int) Math.round(plane.left(code) - DigitImage.SIZE / 2.0);
      int top = (int) Math.round(plane.top(code) - DigitImage.SIZE / 2.0);
      canvas.drawImage(tile(images.get(i), strength), left, top, null);
    }
  }

  private BufferedImage tile(DigitImage image, double strength) {
    int side = DigitImage.SIZE;
    BufferedImage tile = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
    int ink = colors.ink().getRGB() & 0xffffff;
    for (int at = 0; at < side * side; at++) {
      int alpha = (int) Math.round(image.intensity(at) * strength);
      tile.setRGB(at % side, at / side, alpha << 24 | ink);
    }
    return tile;
  }

  /**
   * Each place in the colour of the digit that it is least far out on.
   *
   * @param ends of the bands in standard deviations, ascending
   */
  private void paintBands(double[] ends) {
    // Of the outmost; further in it is a multiple.
    double strength = (colors == Palette.DARK ? 16 : 11.5) * HALVES.length / ends.length / 255;
    DensityField field = scene.model().field(scene.density());
    Raster squares = read(field.png());
    List<@Nullable Integer> labels = new ArrayList<>(field.digits());
    if (labels.isEmpty()) {
      labels.add(null);
    }
    int width = plane.area().width;
    BufferedImage layer =
        new BufferedImage(width, plane.area().height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < layer.getHeight(); y++) {
      for (int x = 0; x < width; x++) {
        LatentCode code = plane.at(plane.area().x + x + 0.5, plane.area().y + y + 0.5);
        double least = Double.MAX_VALUE;
        Integer nearest = null;
        for (int i = 0; i < labels.size(); i++) {
          double sigmas = isShown(labels.get(i)) ? sigmas(field, squares, i, code) : least;
          if (sigmas < least) {
            least = sigmas;
            nearest = labels.get(i);
          }
        }
        int level = 0;
        for (double end : ends) {
          level += least < end ? 1 : 0;
        }
        if (level > 0) {
          layer.setRGB(x, y, faint(colorOf(nearest), level * strength).getRGB());
        }
      }
    }
    canvas.drawImage(layer, plane.area().x, plane.area().y, null);
  }

  /** Blended from the four nearest pixels; a great number outside the square. */
  private static double sigmas(DensityField field, Raster squares, int square, LatentCode code) {
    int size = field.size();
    double column = (code.x() - field.x0()) / (field.x1() - field.x0()) * size - 0.5;
    double row = (field.y1() - code.y()) / (field.y1() - field.y0()) * size - 0.5;
    if (!(column >= 0 && row >= 0 && column < size - 1 && row < size - 1)) {
      return Double.MAX_VALUE;
    }
    int left = (int) column;
    int top = (int) row;
    double right = column - left;
    double down = row - top;
    int at = square * size + top;
    double upper =
        squares.getSample(left, at, 0) * (1 - right) + squares.getSample(left + 1, at, 0) * right;
    double lower =
        squares.getSample(left, at + 1, 0) * (1 - right)
            + squares.getSample(left + 1, at + 1, 0) * right;
    return (upper + (lower - upper) * down) / DensityField.STEPS;
  }

  private static Raster read(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(png)).getRaster();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isShown(@Nullable Integer label) {
    return label == null || !hidden.contains(label);
  }

  private Color colorOf(@Nullable Integer label) {
    return label == null ? colors.ink() : colors.digits().get(label);
  }

  private static Color faint(Color color, double alpha) {
    return new Color(
        color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * alpha));
  }
}
