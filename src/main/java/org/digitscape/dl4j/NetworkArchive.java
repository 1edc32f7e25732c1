package org.digitscape.dl4j;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Map;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.digitscape.dl4j.network.Architecture;
import org.digitscape.model.ModelCard;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A network in the bytes of DL4J's {@code ModelSerializer}: a zip of {@code configuration.json} and
 * {@code coefficients.bin}.
 *
 * <p>Reading does not go through that class, which deserialises Java objects from further entries,
 * makes whatever classes the configuration names, and believes whatever sizes the coefficients
 * announce. Here the configuration has to be the one that the model's card leads to, and the
 * coefficients as many finite numbers as that network has.
 */
final class NetworkArchive {

  private static final String CONFIGURATION = ModelSerializer.CONFIGURATION_JSON;
  private static final String COEFFICIENTS = ModelSerializer.COEFFICIENTS_BIN;
  private static final int LARGEST_CONFIGURATION = 1 << 20;

  /** What ND4J writes before the numbers takes about 150 bytes. */
  private static final int LARGEST_HEADER = 1024;

  private static final JsonMapper JSON = new JsonMapper();

  private NetworkArchive() {}

  /** The network's bytes; the same for the same configuration and parameters. */
  static byte[] write(MultiLayerNetwork network) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ModelSerializer.writeModel(network, bytes, false);
    Map<String, byte[]> entries =
        ZipEntries.read(
            "the network",
            bytes.toByteArray(),
            Map.of(CONFIGURATION, LARGEST_CONFIGURATION, COEFFICIENTS, Integer.MAX_VALUE - 1));
    return ZipEntries.write(entries);
  }

  /**
   * Restores a network.
   *
   * @param file where the bytes come from, for messages
   * @param card what the network has to be
   * @param architecture that the card describes
   * @throws ModelFormatException if it is anything else
   */
  static MultiLayerNetwork read(
      String file, byte[] bytes, ModelCard card, Architecture architecture) throws IOException {
    int count = Math.toIntExact(card.parameters());
    Map<String, byte[]> entries =
        ZipEntries.read(
            file,
            bytes,
            Map.of(
                CONFIGURATION,
                LARGEST_CONFIGURATION,
                COEFFICIENTS,
                count * Float.BYTES + LARGEST_HEADER));
    long seed = card.training().seed();
    MultiLayerNetwork network = architecture.create(seed, new NoOp());
    String expected = network.getLayerWiseConfigurations().toJson();
    try {
      if (!JSON.readTree(expected).equals(JSON.readTree(entries.get(CONFIGURATION)))) {
        throw new ModelFormatException(
            file + ", " + CONFIGURATION,
            "the network of its card, " + card.kind() + " " + card.layers() + " with seed " + seed,
            "another network");
      }
    } catch (JacksonException e) {
      throw new ModelFormatException(file + ", " + CONFIGURATION, "JSON", "something else", e);
    }
    float[] parameters = readCoefficients(file + ", " + COEFFICIENTS, entries, count);
    network.setParams(Nd4j.createFromArray(parameters));
    return network;
  }

  /**
   * Reads what {@code Nd4j.write} wrote: a description of the shape and then the numbers, each as
   * the name of an allocation mode, a 64-bit count, the name of a type, and big-endian values.
   */
  private static float[] readCoefficients(String file, Map<String, byte[]> entries, int count)
      throws IOException {
    byte[] bytes = entries.get(COEFFICIENTS);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      in.readUTF();
      long shapeNumbers = in.readLong();
      in.readUTF();
      if (shapeNumbers < 0 || shapeNumbers > LARGEST_HEADER / Long.BYTES) {
        throw new ModelFormatException(file, "a short shape", shapeNumbers + " numbers");
      }
      in.skipNBytes(shapeNumbers * Long.BYTES);
      in.readUTF();
      long found = in.readLong();
      String type = in.readUTF();
      if (found != count || !type.equals("FLOAT") || in.available() != count * Float.BYTES) {
        throw new ModelFormatException(
            file,
            count + " numbers of type FLOAT",
            found + " of type " + type + " in " + in.available() + " bytes");
      }
      float[] parameters = new float[count];
      for (int i = 0; i < count; i++) {
        parameters[i] = in.readFloat();
        if (!Float.isFinite(parameters[i])) {
          throw new ModelFormatException(file, "finite numbers", parameters[i] + " at " + i);
        }
      }
      return parameters;
    } catch (IOException e) {
      if (e instanceof ModelFormatException) {
        throw e;
      }
      throw new ModelFormatException(file, count + " numbers", "a damaged array", e);
    }
  }
}
