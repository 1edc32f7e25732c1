package org.digitscape.serving;

import org.digitscape.imaging.GreyPicture;
import org.digitscape.imaging.ImageRejectedException;
import org.digitscape.imaging.ink.DigitNormalizer;
import org.digitscape.imaging.ink.DigitSteps;
import org.digitscape.imaging.upload.ImageReader;
import org.digitscape.model.DigitImage;

/** From the bytes of an upload to the digit in it. Any thread may call; nothing is kept. */
public final class DigitReader {

  private final ImageReader reader;
  private final WorkGate gate;

  /**
   * @param reader decodes
   * @param gate bounds how many pictures are normalised at once
   */
  public DigitReader(ImageReader reader, WorkGate gate) {
    this.reader = reader;
    this.gate = gate;
  }

  /**
   * Reads a PNG or JPEG of a drawn or photographed digit.
   *
   * @param file all of it
   * @throws ImageRejectedException if there is no digit to be had from it; the message helps
   * @throws BusyException if too many others are being read
   */
  public DigitImage read(byte[] file) throws ImageRejectedException {
    GreyPicture picture = reader.read(file);
    return gate.call(() -> DigitNormalizer.normalize(picture));
  }

  /** Likewise, with what there was on the way. */
  public DigitSteps readSteps(byte[] file) throws ImageRejectedException {
    GreyPicture picture = reader.read(file);
    return gate.call(() -> DigitNormalizer.steps(picture));
  }
}
