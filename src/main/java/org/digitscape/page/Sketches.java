package org.digitscape.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Optional;
import org.digitscape.imaging.GreyPicture;
import org.digitscape.imaging.ImageRejectedException;
import org.digitscape.imaging.ink.DigitNormalizer;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;

/** Drawings as the network reads them. */
final class Sketches {

  private Sketches() {}

  /** The 28x28 image of a drawing; empty if there is no ink in it. */
  static Optional<DigitImage> toImage(Drawing drawing) {
    try {
      return Optional.of(DigitNormalizer.normalize(paint(drawing)));
    } catch (ImageRejectedException e) {
      return Optional.empty();
    }
  }

  private static GreyPicture paint(Drawing drawing) {
    BufferedImage image = new BufferedImage(280, 280, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 280, 280);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setStroke(new BasicStroke(22, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (Drawing.Stroke stroke : drawing.strokes()) {
      Path2D p = new Path2D.Double();
      Drawing.Point f = stroke.points().getFirst();
      p.moveTo(f.x(), f.y());
      for (Drawing.Point q : stroke.points()) {
        p.lineTo(q.x(), q.y());
      }
      g.setColor(stroke.eraser() ? Color.WHITE : Color.BLACK);
      g.draw(p);
    }
    g.dispose();
    return new GreyPicture(
        280, 280, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
  }
}
