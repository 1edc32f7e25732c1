package org.digitscape.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.digitscape.imaging.ImageRejectedException;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Reconstruction;
import org.digitscape.novelty.Novelty;
import org.digitscape.novelty.Verdict;
import org.digitscape.serving.DigitReader;
import org.digitscape.serving.Encoding;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.Neighbor;
import org.digitscape.serving.ServedModel;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** From an image to a code. Nothing that is sent here is stored. */
@RestController
@Tag(name = "codes")
class EncodeController {

  private static final String PATH = "/api/v1/models/{id}/encode";

  private final ModelCatalog catalog;
  private final DigitReader reader;

  EncodeController(ModelCatalog catalog, DigitReader reader) {
    this.catalog = catalog;
    this.reader = reader;
  }

  @PostMapping(
      path = PATH,
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Encodes an image",
      description =
          "Either a picture of a drawn or photographed digit, which is cut out, scaled and centred"
              + " as MNIST's digits were, or 784 pixels that are so already. Nothing is stored.",
      requestBody =
          @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                    schema = @Schema(implementation = PictureForm.class)),
                @Content(
                    mediaType = MediaType.APPLICATION_JSON_VALUE,
                    schema = @Schema(implementation = PixelsBody.class))
              }))
  @ApiResponse(responseCode = "200", description = "The code, and how far it can be trusted")
  ResponseEntity<Encoded> encodePicture(
      @PathVariable @Parameter(description = "Id of a model", example = "ae") String id,
      @RequestPart("image") @Parameter(hidden = true) MultipartFile image)
      throws IOException, ImageRejectedException {
    ServedModel model = catalog.require(id);
    return answer(model, reader.read(image.getBytes()));
  }

  @PostMapping(
      path = PATH,
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(hidden = true) // documented with the other form, which has the same path
  ResponseEntity<Encoded> encodePixels(@PathVariable String id, InputStream body)
      throws IOException {
    ServedModel model = catalog.require(id);
    return answer(model, PixelsBody.read(body));
  }

  private static ResponseEntity<Encoded> answer(ServedModel model, DigitImage image) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(Encoded.of(model.encode(image)));
  }

  record PictureForm(
      @Schema(
              type = "string",
              format = "binary",
              description = "A PNG or JPEG of at most 5 MiB and 24 megapixels")
          String image) {}

  record Encoded(
      @Schema(description = ApiText.CODE) double[] code,
      @Schema(description = "What was encoded: " + ApiText.PIXELS) int[] input,
      @Schema(description = "The decoded code: " + ApiText.PIXELS) int[] reconstruction,
      @Schema(
              description =
                  "Mean squared error of the reconstruction over 784 pixels scaled to 0..1")
          double error,
      @Schema(description = "Share of all test digits with a smaller or equal error, 0 to 100")
          double errorPercentile,
      @Schema(
              description =
                  "Distance of the code to the nearest digit's Gaussian, in its standard"
                      + " deviations")
          double mahalanobis,
      @Schema(
              description =
                  "Natural logarithm of the density of the training codes at the code, in nats")
          double logDensity,
      @Schema(
              description =
                  "Share of all test digits whose codes lie at places of greater or equal density,"
                      + " 0 to 100: small where many digits are, near 100 where none came near")
          double placePercentile,
      @Schema(
              description =
                  "Error and place together: share of all test digits that are less odd or as odd,"
                      + " 0 to 100")
          double surprise,
      @Schema(
              description =
                  "What surprise says: up to the 90th percentile typical, up to the 99th unusual,"
                      + " beyond it unlike any digit that the model knows",
              allowableValues = {"typical", "unusual", "unlike"})
          String verdict,
      @Schema(
              description =
                  "The signal that raised the verdict: the reconstruction error or the place of the"
                      + " code; none if it is typical",
              allowableValues = {"error", "place", "none"})
          String raisedBy,
      @Schema(
              description =
                  "The five nearest test digits on the plane, nearest first; a test digit is not"
                      + " its own neighbour")
          List<Near> nearest) {

    static Encoded of(Encoding encoding) {
      Reconstruction reconstruction = encoding.reconstruction();
      Novelty novelty = encoding.novelty();
      return new Encoded(
          Codes.pair(reconstruction.code()),
          reconstruction.input().toIntegers(),
          reconstruction.output().toIntegers(),
          reconstruction.error(),
          encoding.errorPercentile(),
          encoding.mahalanobis(),
          novelty.logDensity(),
          novelty.placePercentile(),
          novelty.surprise(),
          word(novelty.verdict()),
          novelty.verdict() == Verdict.TYPICAL ? "none" : word(novelty.loudest()),
          encoding.nearest().stream().map(Near::of).toList());
    }

    private static String word(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT);
    }
  }

  record Near(
      @Schema(description = ApiText.TEST_INDEX) int index,
      @Schema(description = "The digit it shows") int label,
      @Schema(description = "Euclidean distance on the plane") double distance) {

    static Near of(Neighbor neighbor) {
      return new Near(neighbor.index(), neighbor.label(), neighbor.distance());
    }
  }
}
