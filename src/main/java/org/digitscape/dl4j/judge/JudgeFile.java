package org.digitscape.dl4j.judge;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.ModelFormatException;
import org.digitscape.measure.judge.JudgeCard;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The judge on disk: {@code judge.json}, its card, and {@code judge.bin}, its parameters in DL4J's
 * order as big-endian 32-bit floats.
 */
public final class JudgeFile {

  private static final String SHIPPED = "/judge/";
  private static final String CARD = "judge.json";
  private static final String PARAMETERS = "judge.bin";
  private static final int LARGEST_CARD = 1 << 16;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private JudgeFile() {}

  /**
   * Reads the judge that comes with the program.
   *
   * @throws UncheckedIOException if the program's own resources lack it or are damaged
   */
  public static JudgeModel readShipped() {
    try (InputStream card = resource(CARD);
        InputStream parameters = resource(PARAMETERS)) {
      return read(SHIPPED, card.readNBytes(LARGEST_CARD), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a judge from a folder.
   *
   * @throws ModelFormatException if the files are no judge's, or damaged
   * @throws IOException if they cannot be read at all
   */
  public static JudgeModel read(Path folder) throws IOException {
    try (InputStream card = Files.newInputStream(folder.resolve(CARD));
        InputStream parameters = Files.newInputStream(folder.resolve(PARAMETERS))) {
      return read(folder + "/", card.readNBytes(LARGEST_CARD), parameters);
    }
  }

  /**
   * Writes a judge's two files into a folder, replacing those that are there.
   *
   * @param folder made if it does not exist
   */
  public static void write(Path folder, JudgeModel judge) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(PARAMETERS), bytes(judge.network()));
    Files.write(folder.resolve(CARD), JSON.writeValueAsBytes(judge.card()));
  }

  /** SHA-256 of a network's parameters as they would be written, in hexadecimal. */
  static String sha256(MultiLayerNetwork network) {
    return sha256(bytes(network));
  }

  private static JudgeModel read(String place, byte[] json, InputStream parameters)
      throws IOException {
    JudgeCard card = readCard(place + CARD, json);
    MultiLayerNetwork network = JudgeNetwork.create(card.seed(), new NoOp());
    int count = Math.toIntExact(network.numParams());
    byte[] bytes = parameters.readNBytes(count * Float.BYTES + 1);
    String file = place + PARAMETERS;
    if (bytes.length != count * Float.BYTES) {
      throw new ModelFormatException(
          file,
          count * Float.BYTES + " bytes",
          bytes.length > count * Float.BYTES ? "more" : String.valueOf(bytes.length));
    }
    String found = sha256(bytes);
    if (!found.equals(card.sha256())) {
      throw new ModelFormatException(file, "SHA-256 " + card.sha256() + " as on its card", found);
    }
    float[] numbers = new float[count];
    ByteBuffer.wrap(bytes).asFloatBuffer().get(numbers);
    network.setParams(Nd4j.createFromArray(numbers));
    return JudgeModel.of(card, network);
  }

  private static JudgeCard readCard(String file, byte[] json) throws IOException {
    try {
      return JSON.readValue(json, JudgeCard.class);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new ModelFormatException(
          file, "the card of a judge", String.valueOf(e.getMessage()), e);
    }
  }

  private static byte[] bytes(MultiLayerNetwork network) {
    float[] numbers = network.params().dup().data().asFloat();
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
    bytes.asFloatBuffer().put(numbers);
    return bytes.array();
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = JudgeFile.class.getResourceAsStream(SHIPPED + name);
    if (in == null) {
      throw new FileNotFoundException(
          SHIPPED + name + ": expected among the program's resources, not found");
    }
    return in;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
