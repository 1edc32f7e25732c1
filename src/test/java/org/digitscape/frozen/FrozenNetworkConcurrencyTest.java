package org.digitscape.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many callers at once: does each get its own answer? */
class FrozenNetworkConcurrencyTest {

  private static final int THREADS = 32;
  private static final int CALLS = 100_000;

  private static final List<DigitImage> IMAGES =
      MnistDataset.shipped().test().stream().map(LabeledDigit::image).toList();
  private static final List<DenseLayer> ENCODER =
      RandomLayers.layers(4, RandomLayers.ENCODER, Activation.IDENTITY, MatrixProduct::of);
  private static final FrozenNetwork NETWORK =
      new FrozenNetwork(
          ENCODER,
          RandomLayers.layers(5, RandomLayers.DECODER, Activation.SIGMOID, MatrixProduct::of));

  /** What one caller alone gets. */
  private static final List<LatentCode> EXPECTED = IMAGES.stream().map(NETWORK::encode).toList();

  @Test
  @Timeout(60)
  void encode_from32Threads_mixesNoAnswers() throws InterruptedException {
    Outcome outcome = encodeAtOnce(NETWORK::encode, Integer.MAX_VALUE);
    assertThat(outcome).isEqualTo(new Outcome(CALLS, 0));
  }

  @Test
  @Timeout(60)
  void encode_withArraysThatCallersShare_isFoundOut() throws InterruptedException {
    Workspace shared = new Workspace(ENCODER, 1);
    Function<DigitImage, LatentCode> unsafe =
        image -> {
          System.arraycopy(image.toUnit(), 0, shared.x, 0, DigitImage.PIXELS);
          float[] z = shared.run(1);
          return new LatentCode(z[0], z[1]);
        };
    assertThat(encodeAtOnce(unsafe, 1).mismatches()).isPositive();
  }

  /**
   * Encodes the images in turn, {@value #CALLS} times in all or until enough answers were wrong.
   * Threads that start in the middle of different images make any mixing likely.
   */
  private static Outcome encodeAtOnce(Function<DigitImage, LatentCode> encode, int enough)
      throws InterruptedException {
    AtomicInteger calls = new AtomicInteger();
    AtomicInteger mismatches = new AtomicInteger();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (int t = 0; t < THREADS; t++) {
        int first = t * IMAGES.size() / THREADS;
        threads.execute(
            () -> {
              for (int i = first; mismatches.get() < enough; i++) {
                if (calls.incrementAndGet() > CALLS) {
                  calls.decrementAndGet();
                  return;
                }
                int image = i % IMAGES.size();
                if (!isExpected(encode, image)) {
                  mismatches.incrementAndGet();
                }
              }
            });
      }
      threads.shutdown();
      assertThat(threads.awaitTermination(50, TimeUnit.SECONDS)).isTrue();
    }
    return new Outcome(calls.get(), mismatches.get());
  }

  private static boolean isExpected(Function<DigitImage, LatentCode> encode, int image) {
    try {
      return encode.apply(IMAGES.get(image)).equals(EXPECTED.get(image));
    } catch (RuntimeException e) {
      return false;
    }
  }

  private record Outcome(int calls, int mismatches) {}
}
