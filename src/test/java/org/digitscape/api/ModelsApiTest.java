package org.digitscape.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.digitscape.ServerTest;
import org.digitscape.dl4j.ModelFile;
import org.digitscape.model.ModelCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ModelsApiTest extends ServerTest {

  @Test
  void models_get_listsTheShippedModelWithItsCard() {
    JsonNode models = json(200, get("/api/v1/models")).path("models");
    ModelCard card = model().card();

    assertThat(models.size()).isEqualTo(ModelFile.SHIPPED.size());
    JsonNode ae = models.get(0);
    assertThat(ae.path("id").asString()).isEqualTo("ae");
    assertThat(ae.path("name").asString()).isEqualTo(card.name());
    assertThat(ae.path("latentDimension").asInt()).isEqualTo(2);
    assertThat(ae.path("digits").toString()).isEqualTo("[1,5,6]");
    assertThat(ae.path("fingerprint").asString()).matches("sha256:[0-9a-f]{64}");
    assertThat(ae.path("kind").asString()).isEqualTo("autoencoder");
    assertThat(ae.path("activation").asString()).isEqualTo("tanh");
    assertThat(ae.path("parameters").asLong()).isEqualTo(card.parameters());
    assertThat(ae.path("metrics").path("testMse").asDouble()).isEqualTo(card.metrics().testMse());
    assertThat(ae.path("metrics").path("knnAccuracy").asDouble())
        .isEqualTo(card.metrics().knnAccuracy());
  }

  @Test
  void models_get_listsPrincipalComponentsWithTheirValidation() {
    JsonNode models = json(200, get("/api/v1/models")).path("models");
    JsonNode pca = models.get(ModelFile.SHIPPED.indexOf("pca"));
    ModelCard.Validation validation =
        Objects.requireNonNull(ModelFile.readShipped("pca").card().validation());
    assertThat(pca.path("id").asString()).isEqualTo("pca");
    assertThat(pca.path("kind").asString()).isEqualTo("pca");
    assertThat(pca.path("training").path("epochs").asInt(-1)).isZero();
    assertThat(pca.path("validation").path("images").asInt()).isEqualTo(validation.images());
    assertThat(pca.path("validation").path("mse").asDouble()).isEqualTo(validation.mse());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"points", "decode?x=0&y=0", "samples", "walk?from=0,0&to=1,1", "atlas", "decoder"})
  void anyPath_unknownModel_isNotFound(String path) {
    assertThat(problem(404, get("/api/v1/models/gan/" + path))).contains("\"gan\"", "ae");
  }

  @Test
  void encode_unknownModel_isNotFound() {
    assertThat(problem(404, post("/api/v1/models/gan/encode", "application/json", new byte[0])))
        .contains("\"gan\"");
  }
}
