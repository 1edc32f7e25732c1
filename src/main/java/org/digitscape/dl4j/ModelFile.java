package org.digitscape.dl4j;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.digitscape.dl4j.network.Architecture;
import org.digitscape.history.HistoryFormat;
import org.digitscape.history.HistoryFormatException;
import org.digitscape.history.TrainingHistory;
import org.digitscape.model.ModelCard;
import org.digitscape.model.report.ModelReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Model files: a zip of {@code card.json}, a {@link ModelCard}, and {@code network.zip}, the
 * network as DL4J saves it, whose SHA-256 the card has. Two more may be there: {@code report.json},
 * a {@link ModelReport}, and {@code history.bin}, a {@link TrainingHistory} as {@link
 * HistoryFormat} writes it.
 */
public final class ModelFile {

  /** Ids of the models that come with the program. */
  public static final List<String> SHIPPED = List.of("ae", "ae-best", "vae", "denoising", "pca");

  private static final String CARD = "card.json";
  private static final String NETWORK = "network.zip";
  private static final String REPORT = "report.json";
  private static final String HISTORY = "history.bin";
  private static final int LARGEST_CARD = 1 << 16;
  private static final int LARGEST_NETWORK = 1 << 26;
  private static final int LARGEST_REPORT = 1 << 18;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          // What an earlier card does not say yet, its model does not have.
          .withConfigOverride(
              boolean.class,
              override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  private ModelFile() {}

  /**
   * Reads a model that comes with the program.
   *
   * @param id one of {@link #SHIPPED}
   * @throws UncheckedIOException if the program's own resources lack it or are damaged
   */
  public static TrainedModel readShipped(String id) {
    String name = "/models/" + id + ".zip";
    try (InputStream in = ModelFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(
            name + ": expected among the program's resources, not found");
      }
      return read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a model file.
   *
   * @throws ModelFormatException if it is no model file, is damaged, or does not fit its card; the
   *     message names file, expected and found
   * @throws IOException if it cannot be read at all
   */
  public static TrainedModel read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    }
  }

  /**
   * Writes a model file: whole or not at all.
   *
   * @param file replaced if it exists
   */
  public static void write(Path file, TrainedModel model) throws IOException {
    byte[] network = NetworkArchive.write(model.reference().network());
    requireHash(file.toString(), model.card(), network);
    Map<String, byte[]> entries = new HashMap<>();
    entries.put(CARD, JSON.writeValueAsBytes(model.card()));
    entries.put(NETWORK, network);
    if (model.report() != null) {
      entries.put(REPORT, JSON.writeValueAsBytes(model.report()));
    }
    if (model.history() != null) {
      entries.put(HISTORY, HistoryFormat.write(model.history()));
    }
    replace(file, ZipEntries.write(entries));
  }

  /**
   * Puts a report into a model file, in place of the one that may be there. Every other entry keeps
   * its bytes.
   *
   * @throws ModelFormatException if it is no model file, or the report is of another network
   */
  public static void writeReport(Path file, ModelReport report) throws IOException {
    Map<String, byte[]> entries = entries(file.toString(), Files.readAllBytes(file));
    requireReportOf(file.toString(), readCard(file.toString(), entries), report);
    entries.put(REPORT, JSON.writeValueAsBytes(report));
    replace(file, ZipEntries.write(entries));
  }

  private static void replace(Path file, byte[] zip) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || target.getFileName() == null) {
      throw new IOException(file + ": expected the name of a file, found a folder");
    }
    Path part = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      Files.write(part, zip, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** SHA-256 of a model's network as it would be written, in hexadecimal. */
  public static String sha256(Dl4jModel model) {
    try {
      return sha256(NetworkArchive.write(model.network()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TrainedModel read(String file, InputStream in) throws IOException {
    byte[] bytes =
        in.readNBytes(LARGEST_CARD + LARGEST_NETWORK + LARGEST_REPORT + HistoryFormat.LARGEST);
    if (in.read() >= 0) {
      throw new ModelFormatException(file, "at most " + bytes.length + " bytes", "a larger file");
    }
    Map<String, byte[]> entries = entries(file, bytes);
    ModelCard card = readCard(file, entries);
    byte[] network = entries.getOrDefault(NETWORK, new byte[0]);
    requireHash(file, card, network);
    Architecture architecture = Architecture.describedBy(card);
    return TrainedModel.of(
            card,
            new Dl4jModel(
                architecture,
                NetworkArchive.read(file + ", " + NETWORK, network, card, architecture)))
        .withReport(readReport(file, card, entries.get(REPORT)))
        .withHistory(readHistory(file, entries.get(HISTORY)));
  }

  private static Map<String, byte[]> entries(String file, byte[] zip) throws IOException {
    return ZipEntries.read(
        file,
        zip,
        Map.of(CARD, LARGEST_CARD, NETWORK, LARGEST_NETWORK),
        Map.of(REPORT, LARGEST_REPORT, HISTORY, HistoryFormat.LARGEST));
  }

  private static @Nullable ModelReport readReport(
      String file, ModelCard card, byte @Nullable [] json) throws IOException {
    if (json == null) {
      return null;
    }
    try {
      ModelReport report = JSON.readValue(json, ModelReport.class);
      requireReportOf(file, card, report);
      return report;
    } catch (JacksonException | IllegalArgumentException e) {
      throw new ModelFormatException(
          file + ", " + REPORT, "the report of a model", rootMessage(e), e);
    }
  }

  private static @Nullable TrainingHistory readHistory(String file, byte @Nullable [] bytes)
      throws IOException {
    if (bytes == null) {
      return null;
    }
    try {
      return HistoryFormat.read(bytes);
    } catch (HistoryFormatException e) {
      throw new ModelFormatException(
          file + ", " + HISTORY, "the history of a training", String.valueOf(e.getMessage()), e);
    }
  }

  private static void requireReportOf(String file, ModelCard card, ModelReport report)
      throws ModelFormatException {
    if (!report.sha256().equals(card.sha256())) {
      throw new ModelFormatException(
          file + ", " + REPORT, "a report of the network " + card.sha256(), report.sha256());
    }
  }

  private static ModelCard readCard(String file, Map<String, byte[]> entries) throws IOException {
    try {
      ModelCard card = JSON.readValue(entries.get(CARD), ModelCard.class);
      Architecture.describedBy(card);
      return card;
    } catch (JacksonException | IllegalArgumentException e) {
      throw new ModelFormatException(
          file + ", " + CARD, "the card of an autoencoder", rootMessage(e), e);
    }
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    for (Throwable next = root.getCause(); next != null; next = root.getCause()) {
      root = next;
    }
    String message =
        root instanceof JacksonException json ? json.getOriginalMessage() : root.getMessage();
    return message == null ? root.getClass().getSimpleName() : message;
  }

  private static void requireHash(String file, ModelCard card, byte[] network)
      throws ModelFormatException {
    String found = sha256(network);
    if (!found.equals(card.sha256())) {
      throw new ModelFormatException(
          file + ", " + NETWORK, "SHA-256 " + card.sha256() + " as on its card", found);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
