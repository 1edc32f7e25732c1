package org.digitscape.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.digitscape.imaging.DigitPng;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.ServedModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** From a code to an image. */
@RestController
@Tag(name = "codes")
class DecodeController {

  private final ModelCatalog catalog;
  private final CachedAnswers answers;

  DecodeController(ModelCatalog catalog, CachedAnswers answers) {
    this.catalog = catalog;
    this.answers = answers;
  }

  @GetMapping("/api/v1/models/{id}/decode")
  @Operation(
      summary = "Decodes a code",
      description =
          "The image that the decoder makes of a place on the latent plane: a PNG, or its pixels"
              + " for Accept: application/json.")
  @ApiResponse(
      responseCode = "200",
      description = "28x28 pixels",
      content = {
        @Content(
            mediaType = MediaType.IMAGE_PNG_VALUE,
            schema = @Schema(type = "string", format = "binary")),
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = Decoded.class))
      })
  ResponseEntity<Object> decode(
      @PathVariable @Parameter(description = "Id of a model", example = "ae") String id,
      @RequestParam
          @Parameter(
              description = "First latent variable, finite, from -10000 to 10000",
              example = "1.5")
          double x,
      @RequestParam
          @Parameter(
              description = "Second latent variable, finite, from -10000 to 10000",
              example = "-2")
          double y,
      @RequestParam(required = false) @Parameter(description = ApiText.FINGERPRINT)
          @Nullable String v,
      HttpServletRequest request)
      throws HttpMediaTypeNotAcceptableException {
    ServedModel model = catalog.require(id);
    LatentCode code = Codes.of(x, y);
    MediaType type = Negotiation.choose(request, MediaType.IMAGE_PNG, MediaType.APPLICATION_JSON);
    return answers.ofModel(
        request,
        model.card(),
        v,
        "decode|" + x + "|" + y,
        type,
        CachedAnswers.Tag.STRONG,
        () -> {
          DigitImage image = model.decode(code);
          return type.equals(MediaType.IMAGE_PNG)
              ? DigitPng.encode(image)
              : new Decoded(image.toIntegers());
        });
  }

  record Decoded(@Schema(description = ApiText.PIXELS) int[] pixels) {}
}
