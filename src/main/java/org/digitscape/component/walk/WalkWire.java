package org.digitscape.component.walk;

import java.util.List;
import org.digitscape.component.PixelText;

/**
 * A walk as the player's client half reads it.
 *
 * @param latent images of the frames, as {@link PixelText}
 * @param pixels those of the cross-fade
 * @param codes x and y of each frame
 * @param support of each frame
 * @param shares of the way at which each image of the cross-fade is reached
 * @param reach of real digits
 */
record WalkWire(
    String latent,
    String pixels,
    List<double[]> codes,
    List<Double> support,
    List<Double> shares,
    double reach) {

  static WalkWire of(WalkPlayer.Frames frames) {
    return new WalkWire(
        PixelText.of(frames.frames().stream().map(WalkPlayer.Frame::image).toList()),
        PixelText.of(frames.pixels()),
        frames.frames().stream()
            .map(frame -> new double[] {frame.code().x(), frame.code().y()})
            .toList(),
        frames.frames().stream().map(WalkPlayer.Frame::support).toList(),
        frames.shares(),
        frames.reach());
  }
}
