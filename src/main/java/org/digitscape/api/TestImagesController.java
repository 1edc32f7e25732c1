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
import org.digitscape.serving.ModelCatalog;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
  @Operation(summary = "Gives a test image")
  @ApiResponse(
      responseCode = "200",
      description = "28x28 pixels, dark ink on white paper",
      content =
          @Content(
              mediaType = MediaType.IMAGE_PNG_VALUE,
              schema = @Schema(type = "string", format = "binary")))
  ResponseEntity<Object> testImage(
      @PathVariable @Parameter(description = ApiText.TEST_INDEX, example = "8") int index,
      HttpServletRequest request)
      throws HttpMediaTypeNotAcceptableException {
    DigitImage image = catalog.lecture().testImage(index);
    MediaType type = Negotiation.choose(request, MediaType.IMAGE_PNG);
    return answers.ofData(request, "test-image|" + index, type, () -> DigitPng.encode(image));
  }
}
