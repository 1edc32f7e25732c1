package org.digitscape.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.digitscape.model.DigitImage;

/**
 * Many digit images as one JPEG: a grid without gaps, 28 pixels a tile, 8 bits of grey, 0 = paper,
 * 255 = full ink. The same images give the same bytes.
 */
public final class DigitAtlas {

  private DigitAtlas() {}

  /**
   * The file for a grid.
   *
   * @param tiles row by row from the top left; a last row that is not full ends in paper
   * @param columns tiles in a row, at least 1
   * @param quality of the JPEG, 0..1
   * @throws IllegalArgumentException if there are no tiles or no columns
   */
  public static byte[] encode(List<DigitImage> tiles, int columns, float quality) {
    if (tiles.isEmpty() || columns < 1) {
      throw new IllegalArgumentException(
          "an atlas has tiles and columns, not " + tiles.size() + " and " + columns);
    }
    return jpeg(grid(tiles, columns), quality);
  }

  /**
   * Whether a file begins as a grid does. The picture itself is not read.
   *
   * @param columns tiles in a row
   * @param rows of tiles
   */
  public static boolean isGrid(byte[] jpeg, int columns, int rows) {
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
      reader.setInput(in, true, true);
      return reader.getWidth(0) == columns * DigitImage.SIZE
          && reader.getHeight(0) == rows * DigitImage.SIZE
          && reader.getRawImageType(0).getNumBands() == 1;
    } catch (IOException | RuntimeException e) {
      return false;
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage grid(List<DigitImage> tiles, int columns) {
    int size = DigitImage.SIZE;
    int rows = Math.ceilDiv(tiles.size(), columns);
    BufferedImage grid =
        new BufferedImage(columns * size, rows * size, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < tiles.size(); i++) {
      int x = i % columns * size;
      int y = i / columns * size;
      grid.getRaster().setDataElements(x, y, size, size, tiles.get(i).toBytes());
    }
    return grid;
  }

  private static byte[] jpeg(BufferedImage picture, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      // Scans of like coefficients have codes of their own, which saves a twentieth.
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
