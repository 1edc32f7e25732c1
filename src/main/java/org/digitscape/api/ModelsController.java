package org.digitscape.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.digitscape.model.ModelCard;
import org.digitscape.model.report.ModelReport;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.ServedModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What models there are. */
@RestController
@Tag(name = "models")
class ModelsController {

  private final ModelCatalog catalog;

  ModelsController(ModelCatalog catalog) {
    this.catalog = catalog;
  }

  @GetMapping(path = "/api/v1/models", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Lists the models",
      description = "With their cards: how each was made, and how well it does.")
  ResponseEntity<Models> models() {
    List<Model> models = catalog.all().stream().map(Model::of).toList();
    return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(new Models(models));
  }

  record Models(List<Model> models) {}

  record Model(
      @Schema(description = "Name in addresses", example = "ae") String id,
      String name,
      @Schema(description = "How it comes to two numbers and back", example = "autoencoder")
          String kind,
      @Schema(description = "Numbers in a code", example = "2") int latentDimension,
      @Schema(description = "The digits it was trained on", example = "[1,5,6]")
          List<Integer> digits,
      @Schema(
              description =
                  "Identifies exactly these parameters; as ?v= in other addresses it makes their"
                      + " answers cacheable for ever")
          String fingerprint,
      @Schema(description = "Number of trained numbers") long parameters,
      @Schema(description = "Widths from input to output") List<Integer> layers,
      @Schema(description = "Of the hidden layers", example = "tanh") String activation,
      @Schema(description = "Version of this program that trained it") String codeVersion,
      ModelCard.Training training,
      @Schema(
              description =
                  "Measured on training images that were held out, on which recipes are chosen; if"
                      + " the training held out none, on the network made by the same recipe"
                      + " before this one learnt from all")
          ModelCard.@Nullable Validation validation,
      @Schema(description = "Measured on all test images") ModelCard.Metrics metrics,
      @Schema(
              description =
                  "What else was measured: densities, the judge, the ladder, what is no digit; null"
                      + " if nothing was")
          @Nullable ModelReport report) {

    static Model of(ServedModel model) {
      ModelCard card = model.card();
      return new Model(
          card.id(),
          card.name(),
          card.kind().toString(),
          2,
          card.digits(),
          card.fingerprint(),
          card.parameters(),
          card.layers(),
          card.activation(),
          card.codeVersion(),
          card.training(),
          card.validation(),
          card.metrics(),
          model.report().orElse(null));
    }
  }
}
