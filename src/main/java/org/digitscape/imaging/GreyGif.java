package org.digitscape.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Grey pictures as one animated GIF that repeats for ever. */
public final class GreyGif {

  private static final String FORMAT = "javax_imageio_gif_image_1.0";

  /** NETSCAPE2.0's sub-block: repeat, for ever. */
  private static final byte[] FOR_EVER = {1, 0, 0};

  private GreyGif() {}

  /**
   * The file for an animation.
   *
   * @param frames at least one, all of one size
   * @param each how long each is shown; GIF counts in hundredths of a second
   */
  public static byte[] encode(List<GreyPicture> frames, Duration each) {
    return encodeImages(frames.stream().map(GreyGif::image).toList(), each);
  }

  static byte[] encodeImages(List<BufferedImage> frames, Duration each) {
    int hundredths = Math.max(2, Math.toIntExact(Math.round(each.toMillis() / 10.0)));
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage picture : frames) {
        IIOMetadata metadata =
            writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), null);
        metadata.setFromTree(FORMAT, animated(metadata, hundredths));
        writer.writeToSequence(new IIOImage(picture, null, metadata), null);
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static BufferedImage image(GreyPicture picture) {
    BufferedImage image =
        new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setDataElements(0, 0, picture.width(), picture.height(), picture.values());
    return image;
  }

  private static IIOMetadataNode animated(IIOMetadata metadata, int hundredths) {
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
    IIOMetadataNode control =
        (IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension").item(0);
    control.setAttribute("disposalMethod", "none");
    control.setAttribute("delayTime", String.valueOf(hundredths));
    IIOMetadataNode repeat = new IIOMetadataNode("ApplicationExtension");
    repeat.setAttribute("applicationID", "NETSCAPE");
    repeat.setAttribute("authenticationCode", "2.0");
    repeat.setUserObject(FOR_EVER);
    IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
    extensions.appendChild(repeat);
    root.appendChild(extensions);
    return root;
  }
}
