package org.digitscape.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.digitscape.density.DensityKind;
import org.digitscape.serving.DensityField;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.ServedModel;
import org.digitscape.serving.WorkGate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Densities on the latent plane, as pictures. */
@RestController
@Tag(name = "plane")
class DensityController {

  private final ModelCatalog catalog;
  private final CachedAnswers answers;
  private final WorkGate gate;

  DensityController(ModelCatalog catalog, CachedAnswers answers, WorkGate gate) {
    this.catalog = catalog;
    this.answers = answers;
    this.gate = gate;
  }

  @GetMapping("/api/v1/models/{id}/density")
  @Operation(
      summary = "Gives a density as a picture",
      description =
          "How far out each place of the plane lies on a density, in standard deviations: the"
              + " places within s of them are those of greatest density that together hold 1 -"
              + " exp(-s\u00b2/2) of it, as the ellipses of one Gaussian do. A grey PNG, or where"
              + " it lies and how to read it for Accept: application/json. A density that knows"
              + " digits has a square for each, one below the other.")
  @ApiResponse(
      responseCode = "200",
      description = "The picture, or how to read it",
      content = {
        @Content(
            mediaType = MediaType.IMAGE_PNG_VALUE,
            schema = @Schema(type = "string", format = "binary")),
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = Field.class))
      })
  ResponseEntity<Object> density(
      @PathVariable @Parameter(description = "Id of a model", example = "ae") String id,
      @RequestParam(defaultValue = "gaussian")
          @Parameter(
              description = ApiText.DENSITY,
              schema =
                  @Schema(
                      allowableValues = {"gaussian", "per-digit", "mixture", "kernel", "prior"},
                      defaultValue = "gaussian"))
          String density,
      @RequestParam(required = false) @Parameter(description = ApiText.FINGERPRINT)
          @Nullable String v,
      HttpServletRequest request)
      throws HttpMediaTypeNotAcceptableException {
    ServedModel model = catalog.require(id);
    DensityKind kind = DensityNames.kind(density);
    MediaType type = Negotiation.choose(request, MediaType.IMAGE_PNG, MediaType.APPLICATION_JSON);
    return answers.ofModel(
        request,
        model.card(),
        v,
        "density|" + kind,
        type,
        CachedAnswers.Tag.STRONG,
        () -> {
          DensityField field = gate.call(() -> model.field(kind));
          return type.equals(MediaType.IMAGE_PNG) ? field.png() : Field.of(field);
        });
  }

  record Field(
      @Schema(description = "Left edge of each square on the plane") double x0,
      @Schema(description = "Lower edge") double y0,
      @Schema(description = "Right edge") double x1,
      @Schema(description = "Upper edge") double y1,
      @Schema(description = "Pixels of a square in each direction") int size,
      @Schema(description = "Digits of the squares from top to bottom; empty if it is of no digit")
          List<Integer> digits,
      @Schema(description = "Grey values for a standard deviation; 255 is anything farther out")
          int steps) {

    static Field of(DensityField field) {
      return new Field(
          field.x0(),
          field.y0(),
          field.x1(),
          field.y1(),
          field.size(),
          field.digits(),
          DensityField.STEPS);
    }
  }
}
