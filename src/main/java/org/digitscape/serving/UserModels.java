package org.digitscape.serving;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.digitscape.dl4j.GoldenBatch;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.dl4j.TrainedModel;
import org.digitscape.measure.judge.Judges;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.LatentModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The models that whoever runs the server adds to the shipped ones: every {@code *.zip} of a
 * folder, in the order of their names. A file that cannot serve is refused, which is logged with
 * the reason, and the others serve.
 */
final class UserModels {

  private static final Logger LOG = LoggerFactory.getLogger(UserModels.class);

  private final MeasuredData data;
  private final Function<TrainedModel, LatentModel> computing;
  private final Judges judges;
  private final Set<String> taken;

  /**
   * @param data finds a model's images
   * @param computing who computes a model
   * @param judges one of which judges each model's samples
   * @param taken ids that are not to be had any more
   */
  UserModels(
      MeasuredData data,
      Function<TrainedModel, LatentModel> computing,
      Judges judges,
      Collection<String> taken) {
    this.data = data;
    this.computing = computing;
    this.judges = judges;
    this.taken = new HashSet<>(taken);
  }

  /**
   * Loads and verifies a folder's models.
   *
   * @throws IOException if there is no such folder: then all of them would be missing
   */
  List<ServedModel> load(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new FileNotFoundException(
          folder + ": expected a folder of model files, as digitscape.models says; there is none");
    }
    List<ServedModel> models = new ArrayList<>();
    for (Path file : files(folder)) {
      try {
        models.add(serve(file));
      } catch (ModelRefusedException | IOException | RuntimeException e) {
        LOG.error("{} is not served: {}", file, e.getMessage());
        LOG.debug("{}", file, e);
      }
    }
    return models;
  }

  private ServedModel serve(Path file) throws IOException, ModelRefusedException {
    TrainedModel model = ModelFile.read(file);
    String id = model.card().id();
    if (taken.contains(id)) {
      throw new ModelRefusedException(
          "another model has the id \"" + id + "\"; train it with another --id");
    }
    MnistDataset images = data.of(model.card());
    GoldenBatch.of(images).check(model.frozen(), model.reference());
    ServedModel served = new ServedModel(model, computing.apply(model), images, judges);
    taken.add(id);
    return served;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".zip") && Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }
}
