package org.digitscape.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.digitscape.dl4j.GoldenBatch;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The calls that a visitor causes, on the shipped model, real test images and their codes. Every
 * call of a method that takes one image or code takes the next one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls load() before any benchmark
public class InferenceBenchmark {

  /** Encodes of one call of a benchmark with callers. */
  static final int CALLS = 960;

  /** Who computes. */
  @Param public Contender contender = Contender.FROZEN;

  private LatentModel model;
  private List<DigitImage> images;
  private List<LatentCode> codes;

  /** Reads model and images, and makes sure that the contender computes what the frozen copy does. */
  @Setup
  public void load() throws IOException {
    ModelParameters parameters =
        ModelParameters.read(Path.of(System.getProperty(BenchmarkRun.MODEL_FOLDER)));
    MnistDataset data = MnistDataset.shipped();
    LatentModel frozen = Contender.FROZEN.of(parameters);
    images = data.test().stream().map(LabeledDigit::image).toList();
    codes = frozen.encodeAll(images);
    model = contender.of(parameters);
    GoldenBatch.of(data).check(model, frozen);
  }

  /** The place of a caller in the images. */
  @State(Scope.Thread)
  public static class Position {

    private int next;

    int next(int size) {
      next = (next + 1) % size;
      return next;
    }
  }

  /** A drawing on the map. */
  @Benchmark
  public LatentCode encode1(Position position) {
    return model.encode(images.get(position.next(images.size())));
  }

  /** The loupe. */
  @Benchmark
  public float[] decode1(Position position) {
    return model.decode(codes.get(position.next(codes.size())));
  }

  /** The frames of a walk. */
  @Benchmark
  public List<float[]> decode61(Position position) {
    return decode(61, position);
  }

  /** The grid behind the map. */
  @Benchmark
  public List<float[]> decode400(Position position) {
    return decode(400, position);
  }

  /** The test set. */
  @Benchmark
  public List<LatentCode> encode2985() {
    return model.encodeAll(images);
  }

  /** One visitor who draws. */
  @Benchmark
  public List<Future<LatentCode>> callers1(Callers callers) throws InterruptedException {
    return encodeAtOnce(callers, 1);
  }

  /** Eight at once. */
  @Benchmark
  public List<Future<LatentCode>> callers8(Callers callers) throws InterruptedException {
    return encodeAtOnce(callers, 8);
  }

  /** 32 at once. */
  @Benchmark
  public List<Future<LatentCode>> callers32(Callers callers) throws InterruptedException {
    return encodeAtOnce(callers, 32);
  }

  /** Threads that call. */
  @State(Scope.Benchmark)
  public static class Callers {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Ends them. */
    @TearDown
    public void end() {
      threads.shutdown();
    }
  }

  /** {@value #CALLS} encodes by so many threads, until the last is done. */
  private List<Future<LatentCode>> encodeAtOnce(Callers callers, int count)
      throws InterruptedException {
    List<Callable<LatentCode>> tasks = new ArrayList<>();
    for (int caller = 0; caller < count; caller++) {
      int first = caller * images.size() / count;
      tasks.add(
          () -> {
            LatentCode last = model.encode(images.get(first));
            for (int i = 1; i < CALLS / count; i++) {
              last = model.encode(images.get((first + i) % images.size()));
            }
            return last;
          });
    }
    return callers.threads.invokeAll(tasks);
  }

  private List<float[]> decode(int count, Position position) {
    int from = position.next(codes.size() - count);
    return model.decodeAll(new ArrayList<>(codes.subList(from, from + count)));
  }
}
