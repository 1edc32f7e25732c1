package org.digitscape.imaging;

/**
 * A picture that cannot become a digit image. The message says what happened and what to do, in
 * words for the person who sent the picture.
 */
public final class ImageRejectedException extends Exception {

  private static final long serialVersionUID = 1;

  /** Why a picture was rejected; each with the HTTP status that fits. */
  public enum Reason {
    /** The file is larger than 5 MiB (413). */
    TOO_MANY_BYTES,
    /** The picture has more than 24 megapixels, or is far too long or too wide (413). */
    TOO_MANY_PIXELS,
    /** Neither a PNG nor a JPEG (415). */
    NOT_A_PICTURE,
    /** A PNG or JPEG that is truncated, broken, or of a kind that cannot be read (422). */
    DAMAGED,
    /** A picture in which nothing looks like a digit's strokes (422). */
    NO_INK,
    /** Decoding was stopped because it took too long (503). */
    TOO_SLOW,
    /** Too many pictures are being decoded at the moment (503). */
    BUSY
  }

  private final Reason reason;

  /**
   * @param reason which kind
   * @param message what happened and what to do, in whole sentences
   */
  public ImageRejectedException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** A {@link Reason#DAMAGED} file; {@code how} is a clause that follows a colon. */
  public static ImageRejectedException damaged(String how) {
    return new ImageRejectedException(
        Reason.DAMAGED,
        "The picture is damaged: " + how + ". Save it again as PNG or JPEG and send that.");
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
