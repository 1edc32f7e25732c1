package org.digitscape.imaging.upload;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Small files that cost a careless reader much memory or time. */
public final class PictureBombs {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final int GREY = 0;
  private static final int COLOUR_AND_OPACITY = 6;
  private static final int SOS = 0xDA;

  private PictureBombs() {}

  /** All of them, by what they are. */
  public static Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> bombs = new LinkedHashMap<>();
    bombs.put("a header of 60,000 by 60,000 pixels", pngOfAHugeHeader());
    bombs.put("24 million pixels of 8 bytes", png(6_000, 4_000, 16, COLOUR_AND_OPACITY, false));
    bombs.put("the same, interlaced", png(6_000, 4_000, 16, COLOUR_AND_OPACITY, true));
    bombs.put("two rows of 10 million pixels", png(10_000_000, 2, 8, GREY, false));
    bombs.put("a text of 256 MB, packed", pngWith("zTXt", "Comment\0\0", 1 << 28));
    bombs.put("a colour profile of 256 MB, packed", pngWith("iCCP", "icc\0\0", 1 << 28));
    bombs.put("pixels that go on for 256 MB after the last row", pngWith("IDAT", "", 1 << 28));
    bombs.put("400,000 empty chunks", pngOfEmptyChunks(400_000));
    bombs.put("a JPEG header of 65,500 by 65,500", jpegOfAHugeHeader());
    bombs.put("a progressive JPEG of 24 million pixels", progressive(6_000, 4_000));
    bombs.put("a progressive JPEG of 1,000 scans", jpegOfManyScans(3_000, 2_000, 1_000));
    return bombs;
  }

  /** A PNG of a few bytes that announces a huge picture. */
  static byte[] pngOfAHugeHeader() throws IOException {
    ByteArrayOutputStream png = begun(60_000, 60_000, 8, GREY, false);
    chunk(png, "IDAT", packed(1_000));
    return ended(png);
  }

  private static byte[] png(int width, int height, int depth, int type, boolean interlaced)
      throws IOException {
    ByteArrayOutputStream png = begun(width, height, depth, type, interlaced);
    int samples = type == COLOUR_AND_OPACITY ? 4 : 1;
    long row = (long) width * samples * depth / 8;
    // Seven passes have a few more filter bytes than rows.
    chunk(png, "IDAT", packed(row * height + 3L * height + 100));
    return ended(png);
  }

  /** A small picture with a chunk of many zeros. */
  private static byte[] pngWith(String type, String start, long zeros) throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.writeBytes(start.getBytes(StandardCharsets.ISO_8859_1));
    data.writeBytes(packed(zeros));
    ByteArrayOutputStream png = begun(100, 100, 8, GREY, false);
    chunk(png, type, data.toByteArray());
    if (!type.equals("IDAT")) {
      chunk(png, "IDAT", packed(100 * 101));
    }
    return ended(png);
  }

  private static byte[] pngOfEmptyChunks(int count) throws IOException {
    ByteArrayOutputStream png = begun(100, 100, 8, GREY, false);
    for (int i = 0; i < count; i++) {
      chunk(png, "IDAT", new byte[0]);
    }
    chunk(png, "IDAT", packed(100 * 101));
    return ended(png);
  }

  private static ByteArrayOutputStream begun(
      int width, int height, int depth, int type, boolean interlaced) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(header);
    out.writeInt(width);
    out.writeInt(height);
    out.write(new byte[] {(byte) depth, (byte) type, 0, 0, (byte) (interlaced ? 1 : 0)});
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    chunk(png, "IHDR", header.toByteArray());
    return png;
  }

  private static byte[] ended(ByteArrayOutputStream png) throws IOException {
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] data)
      throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 checksum = new CRC32();
    checksum.update(name);
    checksum.update(data);
    DataOutputStream out = new DataOutputStream(png);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) checksum.getValue());
  }

  /** Zeros, of which a thousand take a byte. */
  private static byte[] packed(long zeros) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] block = new byte[1 << 16];
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED), 1 << 16)) {
      for (long left = zeros; left > 0; left -= block.length) {
        out.write(block, 0, (int) Math.min(left, block.length));
      }
    }
    return packed.toByteArray();
  }

  private static byte[] jpegOfAHugeHeader() throws IOException {
    byte[] jpeg = progressive(64, 64);
    for (int i = 0; i + 8 < jpeg.length; i++) {
      if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC2) {
        for (int side = i + 5; side < i + 9; side += 2) {
          jpeg[side] = (byte) (65_500 >> 8);
          jpeg[side + 1] = (byte) 65_500;
        }
        return jpeg;
      }
    }
    throw new AssertionError("no frame header");
  }

  private static byte[] progressive(int width, int height) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(jpeg)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
      writer.write(null, new IIOImage(picture, null, null), param);
    } finally {
      writer.dispose();
    }
    return jpeg.toByteArray();
  }

  /** The last scan, over and over. */
  private static byte[] jpegOfManyScans(int width, int height, int scans) throws IOException {
    byte[] jpeg = progressive(width, height);
    int last = jpeg.length - 2;
    while ((jpeg[last] & 0xFF) != 0xFF || (jpeg[last + 1] & 0xFF) != SOS) {
      last--;
    }
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.write(jpeg, 0, last);
    for (int i = 0; i < scans; i++) {
      bomb.write(jpeg, last, jpeg.length - 2 - last);
    }
    bomb.write(jpeg, jpeg.length - 2, 2);
    return bomb.toByteArray();
  }
}
