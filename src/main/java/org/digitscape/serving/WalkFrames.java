package org.digitscape.serving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.walk.LatentWalk;
import org.digitscape.walk.PixelWalk;
import org.digitscape.walk.Steps;

/**
 * A walk between two ends, frame by frame, evenly spaced.
 *
 * @param frames the walk through the latent plane
 * @param pixels the walk between the two images, a cross-fade, with as many frames; empty unless
 *     both ends have an image
 */
public record WalkFrames(List<Frame> frames, List<DigitImage> pixels) {

  public static final int LEAST_FRAMES = 2;
  public static final int MOST_FRAMES = 120;

  public WalkFrames {
    frames = List.copyOf(frames);
    pixels = List.copyOf(pixels);
  }

  /** See {@link ServedModel#walk}. */
  static WalkFrames between(ServedModel model, WalkEnd from, WalkEnd to, int frames) {
    if (frames < LEAST_FRAMES || frames > MOST_FRAMES) {
      throw new InvalidRequestException(
          "frames is %d, expected %d to %d.".formatted(frames, LEAST_FRAMES, MOST_FRAMES));
    }
    List<LatentCode> codes = new LatentWalk(code(model, from), code(model, to)).codes(frames);
    List<DigitImage> images = model.decodeAll(codes);
    double[] alphas = Steps.alphas(frames);
    List<Frame> latent = new ArrayList<>(frames);
    for (int i = 0; i < frames; i++) {
      latent.add(new Frame(alphas[i], codes.get(i), images.get(i), model.support(codes.get(i))));
    }
    Optional<DigitImage> first = picture(model, from);
    Optional<DigitImage> last = picture(model, to);
    List<DigitImage> pixels =
        first.isPresent() && last.isPresent()
            ? new PixelWalk(first.get(), last.get()).images(frames)
            : List.of();
    return new WalkFrames(latent, pixels);
  }

  private static LatentCode code(ServedModel model, WalkEnd end) {
    return switch (end) {
      case WalkEnd.Place place -> place.code();
      case WalkEnd.TestDigit digit -> model.testDigit(digit.index()).code();
      case WalkEnd.Picture picture -> picture.code();
    };
  }

  private static Optional<DigitImage> picture(ServedModel model, WalkEnd end) {
    return switch (end) {
      case WalkEnd.Place place -> Optional.empty();
      case WalkEnd.TestDigit digit -> Optional.of(model.testImage(digit.index()));
      case WalkEnd.Picture picture -> Optional.of(picture.image());
    };
  }

  /**
   * One frame of the walk through the latent plane.
   *
   * @param alpha share of the way, 0..1
   * @param code the place
   * @param image what the decoder makes of it
   * @param support distance on the plane to the nearest code of a training image
   */
  public record Frame(double alpha, LatentCode code, DigitImage image, double support) {}
}
