package org.digitscape.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.digitscape.imaging.DigitPng;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.model.DigitImage;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.ServedModel;
import org.digitscape.serving.UnknownTestImageException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The real digits that models are measured on. */
@RestController
@Tag(name = "plane")
class TestImagesController {

  private final ModelCatalog catalog;
  private final CachedAnswers answers;

  TestImagesController(ModelCatalog catalog, CachedAnswers answers) {
    this.catalog = catalog;
    this.answers = answers;
  }

  @GetMapping(path = "/api/v1/test-images/{index}")
  @Operation(
      summary = "Gives a test image",
      description = "Of MNIST's 10,000, whatever digit it shows; or of a model's own data.")
  @ApiResponse(
      responseCode = "200",
      description = "28x28 pixels, dark ink on white paper",
      content =
          @Content(
              mediaType = MediaType.IMAGE_PNG_VALUE,
              schema = @Schema(type = "string", format = "binary")))
  ResponseEntity<Object> testImage(
      @PathVariable @Parameter(description = ApiText.TEST_INDEX, example = "8") int index,
      @RequestParam(required = false)
          @Parameter(
              description = "Id of a model, for those that were trained on other data than MNIST")
          @Nullable String model,
      @RequestParam(required = false) @Parameter(description = ApiText.FINGERPRINT)
          @Nullable String v,
      HttpServletRequest request)
      throws HttpMediaTypeNotAcceptableException {
    MediaType type = Negotiation.choose(request, MediaType.IMAGE_PNG);
    String key = "test-image|" + index;
    if (model == null) {
      DigitImage image =
          ModelCatalog.testDigit(index)
              .map(LabeledDigit::image)
              .orElseThrow(() -> new UnknownTestImageException(index));
      return answers.ofData(request, key, type, () -> DigitPng.encode(image));
    }
    ServedModel served = catalog.require(model);
    DigitImage image = served.testImage(index);
    return answers.ofModel(
        request,
        served.card(),
        v,
        key,
        type,
        CachedAnswers.Tag.STRONG,
        () -> DigitPng.encode(image));
  }
}
