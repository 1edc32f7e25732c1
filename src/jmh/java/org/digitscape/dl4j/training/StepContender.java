package org.digitscape.dl4j.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.digitscape.dl4j.training.step.TrainingStep;
import org.digitscape.model.DigitImage;

/** Training steps of DL4J, a network of its own for each batch size. */
final class StepContender implements TrainingContender {

  private final String title;
  private final Supplier<TrainingStep> steps;
  private final float[] images;
  private final Map<Integer, Training> trainings = new HashMap<>();

  /** A contender that makes a step on a fresh network for each batch size. */
  StepContender(String title, Supplier<TrainingStep> steps, float[] images) {
    this.title = title;
    this.steps = steps;
    this.images = images;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Lap train(int batch, int updates) {
    Training training =
        trainings.computeIfAbsent(batch, size -> new Training(steps.get(), images, size));
    long start = System.nanoTime();
    double loss = 0;
    for (int i = 0; i < updates; i++) {
      loss = training.update();
    }
    return new Lap((System.nanoTime() - start) / 1e9, loss);
  }

  @Override
  public void close() {
    trainings.values().forEach(training -> training.step.close());
  }

  private static final class Training {

    private final TrainingStep step;
    private final float[][] batches;
    private int next;

    Training(TrainingStep step, float[] images, int batch) {
      this.step = step;
      int length = batch * DigitImage.PIXELS;
      batches = new float[images.length / length][];
      for (int i = 0; i < batches.length; i++) {
        batches[i] = Arrays.copyOfRange(images, i * length, (i + 1) * length);
      }
    }

    double update() {
      float[] batch = batches[next];
      next = (next + 1) % batches.length;
      return step.apply(batch, batch);
    }
  }
}
