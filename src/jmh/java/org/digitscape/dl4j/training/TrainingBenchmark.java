package org.digitscape.dl4j.training;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.UnitPixels;
import org.digitscape.dl4j.training.step.ReplicatedStep;
import org.digitscape.dl4j.training.step.SingleStep;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Trains the lecture's network with DL4J's own layers, with lean ones, on two replicas, and in
 * PyTorch. They take turns, round after round, so that a disturbance of the machine hits all of
 * them alike. All start from the same parameters and see the same batches; if their losses differ
 * they did not compute the same, and there is no table.
 */
public final class TrainingBenchmark {

  private static final int[] BATCHES = {128, 256, 512, 1024};
  private static final int IMAGES_A_LAP = 4096;
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 9;

  /** The others' threads have gone to sleep after this. */
  private static final long PAUSE_MILLIS = 300;

  /**
   * Relative. PyTorch differs by 0.3 % after 32 updates, DL4J from itself by 0.001 %: Adam adds its
   * epsilon to a root that PyTorch has corrected for its bias and DL4J has not, and where most
   * pixels are paper many gradients are no larger than that.
   */
  private static final double SAME_LOSS = 0.01;

  private TrainingBenchmark() {}

  /**
   * @param arguments a folder for the numbers that PyTorch reads, then the Python to run
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    float[] images =
        UnitPixels.of(MnistDataset.shipped().training().stream().map(LabeledDigit::image).toList());
    INDArray parameters = LectureNetwork.create().params().dup();
    write(folder.resolve("images.f32"), images);
    write(folder.resolve("parameters.f32"), parameters.toFloatVector());
    List<TrainingContender> contenders = contenders(parameters, images);
    PyTorchContender.start(arguments[1], folder)
        .ifPresentOrElse(
            contenders::add,
            () -> System.out.println("PyTorch is left out: " + arguments[1] + " does not have it"));
    System.out.println(run(contenders));
    contenders.forEach(TrainingContender::close);
  }

  private static List<TrainingContender> contenders(INDArray parameters, float[] images) {
    List<TrainingContender> contenders = new ArrayList<>();
    contenders.add(
        new StepContender(
            "DL4J's fit, one thread", () -> new PlainStep(network(parameters)), images));
    contenders.add(
        new StepContender(
            "lean layers, one thread",
            () -> new SingleStep(network(parameters), LectureNetwork.ADAM, 0),
            images));
    contenders.add(
        new StepContender(
            "two replicas, two threads", () -> new ReplicatedStep(network(parameters), 0), images));
    return contenders;
  }

  private static MultiLayerNetwork network(INDArray parameters) {
    MultiLayerNetwork network = LectureNetwork.create();
    network.setParams(parameters);
    return network;
  }

  private static TrainingTable run(List<TrainingContender> contenders)
      throws IOException, InterruptedException {
    TrainingTable table =
        new TrainingTable(contenders.stream().map(TrainingContender::title).toList());
    for (int round = 1 - WARM_UP; round <= ROUNDS; round++) {
      System.out.printf("round %d of %d%n", round, ROUNDS);
      for (int batch : BATCHES) {
        List<TrainingContender.Lap> laps = new ArrayList<>();
        for (TrainingContender contender : contenders) {
          Thread.sleep(PAUSE_MILLIS);
          laps.add(contender.train(batch, IMAGES_A_LAP / batch));
        }
        if (round == 1 - WARM_UP) {
          requireSameLoss(laps);
        }
        if (round > 0) {
          table.add(batch, laps.stream().map(lap -> IMAGES_A_LAP / lap.seconds()).toList());
        }
      }
    }
    return table;
  }

  private static void requireSameLoss(List<TrainingContender.Lap> laps) {
    double expected = laps.getFirst().loss();
    for (TrainingContender.Lap lap : laps) {
      if (!(Math.abs(lap.loss() - expected) < SAME_LOSS * expected)) {
        throw new IllegalStateException("expected a loss of " + expected + ", found " + laps);
      }
    }
  }

  private static void write(Path file, float[] numbers) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(numbers);
    Files.write(file, bytes.array());
  }
}
