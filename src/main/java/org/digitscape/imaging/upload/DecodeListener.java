package org.digitscape.imaging.upload;

import java.io.InterruptedIOException;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.event.IIOReadWarningListener;
import org.digitscape.imaging.ImageRejectedException;

/** Stops a decoder that is late, and hears of data that is missing, which decoders fill in. */
final class DecodeListener implements IIOReadProgressListener, IIOReadWarningListener {

  private final DeadlineStream in;
  private boolean aborted;
  private boolean cutOff;

  DecodeListener(DeadlineStream in) {
    this.in = in;
  }

  /**
   * @throws InterruptedIOException if the decoder was late
   * @throws ImageRejectedException if the file ended before the picture did
   */
  void requireComplete() throws InterruptedIOException, ImageRejectedException {
    if (aborted) {
      throw new InterruptedIOException("decoding took too long");
    }
    if (cutOff) {
      throw ImageRejectedException.damaged("it ends too early");
    }
  }

  @Override
  public void imageProgress(ImageReader source, float percentageDone) {
    if (in.isLate()) {
      aborted = true;
      source.abort();
    }
  }

  @Override
  public void warningOccurred(ImageReader source, String warning) {
    String text = warning.toLowerCase(Locale.ROOT);
    cutOff |= text.contains("truncated") || text.contains("premature end");
  }

  @Override
  public void readAborted(ImageReader source) {
    aborted = true;
  }

  @Override
  public void imageStarted(ImageReader source, int imageIndex) {}

  @Override
  public void imageComplete(ImageReader source) {}

  @Override
  public void sequenceStarted(ImageReader source, int minIndex) {}

  @Override
  public void sequenceComplete(ImageReader source) {}

  @Override
  public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

  @Override
  public void thumbnailProgress(ImageReader source, float percentageDone) {}

  @Override
  public void thumbnailComplete(ImageReader source) {}
}
