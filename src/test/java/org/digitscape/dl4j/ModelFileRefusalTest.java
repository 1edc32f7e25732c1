package org.digitscape.dl4j;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.digitscape.dl4j.network.HiddenActivation;
import org.digitscape.model.ModelCard;
import org.digitscape.model.ModelKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Files that are no model files, or are damaged, or were made to do harm. */
class ModelFileRefusalTest {

  private static final Map<String, Integer> OUTER =
      Map.of("card.json", 1 << 16, "network.zip", 1 << 26);
  private static final Map<String, Integer> INNER =
      Map.of("configuration.json", 1 << 20, "coefficients.bin", 1 << 26);

  @TempDir private Path folder;
  private Path file;
  private byte[] good;

  @BeforeEach
  void writeGoodFile() throws IOException {
    file = folder.resolve("model.zip");
    ModelFile.write(file, TinyModel.create());
    good = Files.readAllBytes(file);
  }

  @Test
  void read_empty_isRefused() throws Exception {
    refused(new byte[0]).withMessage(file + ": expected a zip file, found an empty file");
  }

  @Test
  void read_text_isRefused() throws Exception {
    refused("not a model".getBytes(UTF_8))
        .withMessage(file + ": expected a zip file, found a file of another kind");
  }

  @Test
  void read_truncated_isRefused() throws Exception {
    refused(Arrays.copyOf(good, good.length / 2))
        .withMessage(file + ": expected a whole zip file, found a damaged or truncated one");
  }

  @Test
  void read_noCard_isRefused() throws Exception {
    Map<String, byte[]> entries = outer();
    entries.remove("card.json");
    refused(ZipEntries.write(entries))
        .withMessage(file + ": expected card.json and network.zip, found no card.json");
  }

  @Test
  void read_noNetwork_isRefused() throws Exception {
    Map<String, byte[]> entries = outer();
    entries.remove("network.zip");
    refused(ZipEntries.write(entries))
        .withMessage(file + ": expected card.json and network.zip, found no network.zip");
  }

  @Test
  void read_damagedHistory_isRefused() throws Exception {
    Map<String, byte[]> entries = outer();
    entries.put("history.bin", "DSH1".getBytes(UTF_8));
    refused(ZipEntries.write(entries))
        .withMessageContaining(
            "history.bin: expected the history of a training, found one that is cut off");
  }

  @Test
  void read_anotherEntry_isRefused() throws Exception {
    Map<String, byte[]> entries = outer();
    entries.put("../run.sh", new byte[1]);
    refused(ZipEntries.write(entries))
        .withMessage(file + ": expected only card.json and network.zip, found an entry ../run.sh");
  }

  @Test
  void read_oneBitOfTheNetworkChanged_namesBothHashes() throws Exception {
    Map<String, byte[]> entries = outer();
    byte[] network = entry(entries, "network.zip");
    network[network.length / 2] ^= 1;
    refused(ZipEntries.write(entries))
        .withMessageContaining("expected SHA-256 " + sha256(inner(outer())))
        .withMessageContaining("found " + sha256(network));
  }

  @Test
  void read_bombInPlaceOfTheCard_isRefusedUnopened() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("card.json"));
      for (int i = 0; i < 100; i++) {
        out.write(new byte[1 << 20]);
      }
    }
    refused(bytes.toByteArray())
        .withMessage(file + ": expected at most 65536 bytes in card.json, found more");
  }

  @Test
  void read_cardIsNoJson_isRefused() throws Exception {
    Map<String, byte[]> entries = outer();
    entries.put("card.json", "{".getBytes(UTF_8));
    refused(ZipEntries.write(entries))
        .withMessageStartingWith(file + ", card.json: expected the card of an autoencoder, found ");
  }

  @Test
  void read_cardLacksPart_namesIt() throws Exception {
    Map<String, byte[]> entries = outer();
    entries.put("card.json", "{\"id\":\"ae\",\"parameters\":1}".getBytes(UTF_8));
    refused(ZipEntries.write(entries))
        .withMessageContaining("a model's card cannot have name null");
  }

  @Test
  void read_codeOfThreeNumbers_isRefused() throws Exception {
    refusedCard(List.of(784, 3, 784))
        .withMessageContaining("exactly one 2")
        .withMessageContaining("[784, 3, 784]");
  }

  @Test
  void read_otherImageSize_isRefused() throws Exception {
    refusedCard(List.of(100, 2, 100)).withMessageContaining("from 784");
  }

  @Test
  void read_hugeLayers_areRefusedWithoutReservingMemory() throws Exception {
    refusedCard(List.of(784, 2_000_000, 2, 2_000_000, 784))
        .withMessageContaining("each at most 4096");
  }

  @Test
  void read_javaObjectInTheNetwork_isRefusedUnopened() throws Exception {
    Map<String, byte[]> entries = inner();
    entries.put("preprocessor.bin", new byte[] {(byte) 0xAC, (byte) 0xED, 0, 5});
    refusedNetwork(entries)
        .withMessageContaining("found an entry preprocessor.bin")
        .withMessageContaining("network.zip");
  }

  @Test
  void read_configurationNamesAnotherClass_isRefused() throws Exception {
    Map<String, byte[]> entries = inner();
    String configuration = new String(entry(entries, "configuration.json"), UTF_8);
    entries.put(
        "configuration.json",
        configuration
            .replace("org.nd4j.linalg.activations.impl.ActivationTanH", "com.example.Evil")
            .getBytes(UTF_8));
    refusedNetwork(entries).withMessageContaining("found another network");
  }

  @Test
  void read_configurationIsNoJson_isRefused() throws Exception {
    Map<String, byte[]> entries = inner();
    entries.put("configuration.json", "[[".getBytes(UTF_8));
    refusedNetwork(entries)
        .withMessageContaining("configuration.json: expected JSON, found something else");
  }

  @Test
  void read_networkOfOtherWidths_isRefused() throws Exception {
    byte[] other =
        NetworkArchive.write(
            TinyModel.create(ModelKind.AUTOENCODER, List.of(784, 2, 784), HiddenActivation.TANH)
                .reference()
                .network());
    refusedNetwork(ZipEntries.read("other", other, INNER))
        .withMessageContaining("[784, 3, 2, 3, 784]")
        .withMessageContaining("found another network");
  }

  @Test
  void read_networkOfAnotherKind_isRefused() throws Exception {
    List<Integer> layers = List.of(784, 2, 784);
    TrainedModel sigmoid =
        TinyModel.create(ModelKind.AUTOENCODER, layers, HiddenActivation.IDENTITY);
    byte[] network = NetworkArchive.write(sigmoid.reference().network());
    ModelCard linear =
        TinyModel.card(
            ModelKind.PCA,
            layers,
            HiddenActivation.IDENTITY,
            sigmoid.card().parameters(),
            sha256(network));
    refused(
            ZipEntries.write(
                Map.of(
                    "card.json",
                    new JsonMapper().writeValueAsBytes(linear),
                    "network.zip",
                    network)))
        .withMessageContaining("expected the network of its card, pca [784, 2, 784]")
        .withMessageContaining("found another network");
  }

  @Test
  void read_principalComponentsWithHiddenLayers_areRefused() throws Exception {
    refusedCard(
            TinyModel.card(
                ModelKind.PCA,
                TinyModel.LAYERS,
                HiddenActivation.TANH,
                TinyModel.create().card().parameters(),
                sha256(inner(outer()))))
        .withMessageContaining("principal components: expected layers [784, 2, 784]");
  }

  @Test
  void read_unknownActivation_namesThoseThereAre() throws Exception {
    refusedCardText("\"tanh\"", "\"relu\"")
        .withMessageContaining("activation: expected one of [identity, tanh")
        .withMessageContaining("found relu");
  }

  @Test
  void read_unknownKind_isRefused() throws Exception {
    refusedCardText("\"autoencoder\"", "\"gan\"").withMessageContaining("gan");
  }

  @Test
  void read_otherNumberOfParameters_namesBoth() throws Exception {
    long found = TinyModel.create().card().parameters();
    refusedCardText("\"parameters\" : " + found, "\"parameters\" : 5")
        .withMessageContaining("expected " + found + " parameters as the layers have, found 5");
  }

  @Test
  void read_coefficientsMissing_isRefused() throws Exception {
    Map<String, byte[]> entries = inner();
    entries.remove("coefficients.bin");
    refusedNetwork(entries).withMessageContaining("found no coefficients.bin");
  }

  @Test
  void read_coefficientsTruncated_namesBothCounts() throws Exception {
    Map<String, byte[]> entries = inner();
    byte[] coefficients = entry(entries, "coefficients.bin");
    entries.put("coefficients.bin", Arrays.copyOf(coefficients, coefficients.length - 4));
    refusedNetwork(entries)
        .withMessageContaining("numbers of type FLOAT, found ")
        .withMessageContaining("coefficients.bin");
  }

  @Test
  void read_coefficientsAnnounceHugeShape_isRefusedWithoutReservingMemory() throws Exception {
    Map<String, byte[]> entries = inner();
    byte[] coefficients = entry(entries, "coefficients.bin");
    ByteBuffer.wrap(coefficients).putLong(2 + "MIXED_DATA_TYPES".length(), Long.MAX_VALUE);
    refusedNetwork(entries).withMessageContaining("expected a short shape");
  }

  @Test
  void read_coefficientsHaveNaN_isRefused() throws Exception {
    Map<String, byte[]> entries = inner();
    byte[] coefficients = entry(entries, "coefficients.bin");
    ByteBuffer.wrap(coefficients).putFloat(coefficients.length - 4, Float.NaN);
    refusedNetwork(entries).withMessageContaining("expected finite numbers, found NaN");
  }

  @Test
  void read_coefficientsAreAnotherFormat_isRefused() throws Exception {
    Map<String, byte[]> entries = inner();
    entries.put("coefficients.bin", new byte[] {1, 2, 3});
    refusedNetwork(entries).withMessageContaining("found a damaged array");
  }

  private ThrowableAssertAlternative<ModelFormatException> refused(byte[] content)
      throws IOException {
    Files.write(file, content);
    return assertThatExceptionOfType(ModelFormatException.class)
        .isThrownBy(() -> ModelFile.read(file))
        .withMessageStartingWith(file.toString());
  }

  /** A file whose card, of these layers, fits its network's hash. */
  private ThrowableAssertAlternative<ModelFormatException> refusedCard(List<Integer> layers)
      throws Exception {
    return refusedCard(TinyModel.card(layers, sha256(inner(outer()))));
  }

  /** A file whose card has something else in place of a part of its text. */
  private ThrowableAssertAlternative<ModelFormatException> refusedCardText(
      String part, String replacement) throws Exception {
    Map<String, byte[]> entries = outer();
    String card = new String(entry(entries, "card.json"), UTF_8);
    assertThat(card).contains(part);
    entries.put("card.json", card.replace(part, replacement).getBytes(UTF_8));
    return refused(ZipEntries.write(entries));
  }

  private ThrowableAssertAlternative<ModelFormatException> refusedCard(ModelCard card)
      throws Exception {
    Map<String, byte[]> entries = outer();
    entries.put("card.json", new JsonMapper().writeValueAsBytes(card));
    return refused(ZipEntries.write(entries));
  }

  /** A file whose card is good and has the hash of a network of these entries. */
  private ThrowableAssertAlternative<ModelFormatException> refusedNetwork(
      Map<String, byte[]> network) throws Exception {
    byte[] bytes = ZipEntries.write(network);
    ModelCard card = TinyModel.card(TinyModel.LAYERS, sha256(bytes));
    return refused(
        ZipEntries.write(
            Map.of("card.json", new JsonMapper().writeValueAsBytes(card), "network.zip", bytes)));
  }

  private Map<String, byte[]> outer() throws IOException {
    return new HashMap<>(ZipEntries.read("good", good, OUTER));
  }

  private Map<String, byte[]> inner() throws IOException {
    return new HashMap<>(ZipEntries.read("good", inner(outer()), INNER));
  }

  private static byte[] inner(Map<String, byte[]> outer) {
    return entry(outer, "network.zip");
  }

  private static byte[] entry(Map<String, byte[]> entries, String name) {
    return Objects.requireNonNull(entries.get(name), name);
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
