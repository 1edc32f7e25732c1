package org.digitscape.imaging.upload;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.digitscape.imaging.GreyPicture;
import org.digitscape.imaging.ImageRejectedException;
import org.digitscape.imaging.ImageRejectedException.Reason;

/**
 * Decodes uploads: bytes from anyone to a grey picture, upright, on white paper.
 *
 * <p>Before anything is decoded the bytes are counted, the format is told from the first of them,
 * everything that is not the picture itself is cut out, and the dimensions are checked. Large
 * pictures are decoded at a fraction of their size. A few at a time are decoded, each with a
 * deadline. Nothing is stored, neither in files nor in fields. Safe for any number of callers; make
 * one and share it.
 */
public final class ImageReader {

  /** Longest file, in bytes: 5 MiB. */
  public static final int MAX_BYTES = 5 * 1024 * 1024;

  /** Largest picture, in pixels: 24 megapixels as cameras count them. */
  public static final int MAX_PIXELS = PictureDecoder.MAX_PIXELS;

  private static final int AT_ONCE = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  static {
    ImageIO.setUseCache(false);
  }

  private final int atOnce;
  private final Semaphore places;
  private final Duration patience;

  /** Two decodes at a time, each at most two seconds, with two seconds' wait for a place. */
  public ImageReader() {
    this(AT_ONCE, PATIENCE);
  }

  /**
   * @param atOnce decodes at a time
   * @param patience longest wait for a place, and longest decode
   */
  ImageReader(int atOnce, Duration patience) {
    this.atOnce = atOnce;
    this.places = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  /**
   * Decodes a PNG or a JPEG.
   *
   * @param file all of it
   * @return at most two megapixels; 0 = black, 255 = white
   * @throws ImageRejectedException if it is too large, no PNG or JPEG, damaged, too slow to decode,
   *     or if there was no place in time
   */
  public GreyPicture read(byte[] file) throws ImageRejectedException {
    if (file.length > MAX_BYTES) {
      throw new ImageRejectedException(
          Reason.TOO_MANY_BYTES,
          "The file is larger than 5 MiB. Send a smaller picture; a photograph of 1000 by 1000 "
              + "pixels is plenty.");
    }
    boolean png = PngFile.begins(file);
    if (!png && !JpegFile.begins(file)) {
      throw new ImageRejectedException(
          Reason.NOT_A_PICTURE,
          (file.length == 0 ? "The file is empty." : "The file is neither a PNG nor a JPEG.")
              + " Save the picture as PNG or JPEG and send that.");
    }
    return png ? readPng(file) : readJpeg(file);
  }

  private GreyPicture readPng(byte[] file) throws ImageRejectedException {
    PngFile png = PngFile.parse(file);
    return Orientation.of(png.exif()).upright(decode("png", png.essential(), 1));
  }

  /** A progressive JPEG needs so much memory that it is decoded alone. */
  private GreyPicture readJpeg(byte[] file) throws ImageRejectedException {
    JpegFile jpeg = JpegFile.parse(file);
    int needed = jpeg.progressive() ? atOnce : 1;
    return Orientation.of(jpeg.exif()).upright(decode("jpeg", jpeg.essential(), needed));
  }

  private GreyPicture decode(String format, byte[] file, int needed) throws ImageRejectedException {
    takePlaces(needed);
    try {
      return new PictureDecoder(format, System.nanoTime() + patience.toNanos()).decode(file);
    } catch (IOException | RuntimeException e) {
      // Decoders meet broken files with every kind of runtime exception.
      throw ImageRejectedException.damaged("its content cannot be decoded");
    } finally {
      places.release(needed);
    }
  }

  private void takePlaces(int needed) throws ImageRejectedException {
    boolean taken = false;
    try {
      taken = places.tryAcquire(needed, patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!taken) {
      throw new ImageRejectedException(
          Reason.BUSY, "Many pictures are being read at the moment. Try again in a few seconds.");
    }
  }
}
