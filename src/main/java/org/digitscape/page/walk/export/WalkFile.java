package org.digitscape.page.walk.export;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.digitscape.imaging.DigitSheet;
import org.digitscape.imaging.GreyGif;
import org.digitscape.imaging.GreyPicture;
import org.digitscape.imaging.GreyPng;
import org.digitscape.model.DigitImage;
import org.digitscape.page.explore.Way;
import org.digitscape.serving.walk.WalkFrames;

/** The files that a walk can be taken along as. Both walks are in the pictures: latent, pixels. */
public enum WalkFile {
  /** Side by side, A to B in four seconds, then a rest at B. */
  GIF("gif", "image/gif") {
    @Override
    public byte[] content(Way way) {
      WalkFrames walk = way.frames(FRAMES);
      List<GreyPicture> frames = new ArrayList<>();
      for (int i = 0; i < FRAMES; i++) {
        frames.add(
            DigitSheet.paint(
                List.of(List.of(walk.frames().get(i).image(), walk.pixels().get(i))), 6, 12));
      }
      for (int i = 0; i < REST; i++) {
        frames.add(frames.getLast());
      }
      return GreyGif.encode(frames, Duration.ofSeconds(4).dividedBy(FRAMES));
    }
  },
  /** The nine frames of the film strip, one walk above the other. */
  STRIP("png", "image/png") {
    @Override
    public byte[] content(Way way) {
      WalkFrames walk = way.frames(STRIP_FRAMES);
      List<DigitImage> latent = walk.frames().stream().map(WalkFrames.Frame::image).toList();
      GreyPicture sheet = DigitSheet.paint(List.of(latent, walk.pixels()), 4, 8);
      return GreyPng.encode(sheet.values(), sheet.width());
    }
  },
  /** The codes of all frames, and how near real digits are; RFC 4180. */
  CODES("csv", "text/csv") {
    @Override
    public byte[] content(Way way) {
      StringBuilder table = new StringBuilder("alpha,z1,z2,distance_to_nearest_training_code\r\n");
      for (WalkFrames.Frame frame : way.frames(FRAMES).frames()) {
        table
            .append(frame.alpha())
            .append(',')
            .append(frame.code().x())
            .append(',')
            .append(frame.code().y())
            .append(',')
            .append(frame.support())
            .append("\r\n");
      }
      return table.toString().getBytes(StandardCharsets.UTF_8);
    }
  };

  /** As on the page. */
  private static final int FRAMES = 61;

  private static final int STRIP_FRAMES = 9;
  private static final int REST = 9;

  private final String extension;
  private final String contentType;

  WalkFile(String extension, String contentType) {
    this.extension = extension;
    this.contentType = contentType;
  }

  /** Makes the file; some tenths of a second for the GIF. */
  public abstract byte[] content(Way way);

  /** The ending of its name, without a dot. */
  public String extension() {
    return extension;
  }

  /** Its media type. */
  public String contentType() {
    return contentType;
  }
}
