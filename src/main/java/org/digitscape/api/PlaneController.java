package org.digitscape.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.digitscape.serving.Atlas;
import org.digitscape.serving.MapPoint;
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

/** The latent plane: real test digits on it, all of it decoded, and what decodes it. */
@RestController
@Tag(name = "plane")
class PlaneController {

  private final ModelCatalog catalog;
  private final CachedAnswers answers;

  PlaneController(ModelCatalog catalog, CachedAnswers answers) {
    this.catalog = catalog;
    this.answers = answers;
  }

  @GetMapping(path = "/api/v1/models/{id}/points", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Gives the 500 test digits of the map",
      description =
          "The same ones for every model of the same images, always, in the order of their indexes.")
  @ApiResponse(
      responseCode = "200",
      description = "500 points",
      content = @Content(schema = @Schema(implementation = Points.class)))
  ResponseEntity<Object> points(
      @PathVariable @Parameter(description = "Id of a model", example = "ae") String id,
      @RequestParam(required = false) @Parameter(description = ApiText.FINGERPRINT)
          @Nullable String v,
      HttpServletRequest request) {
    ServedModel model = catalog.require(id);
    return answers.ofModel(
        request,
        model.card(),
        v,
        "points",
        MediaType.APPLICATION_JSON,
        CachedAnswers.Tag.WEAK,
        () -> new Points(model.points().stream().map(Point::of).toList()));
  }

  @GetMapping("/api/v1/models/{id}/atlas")
  @Operation(
      summary = "Gives the decoded plane as one picture",
      description =
          "A grid of digits, each decoded at the centre of its square of the plane, the first at"
              + " the top left, where x is least and y greatest: a grey JPEG in which 0 is paper"
              + " and 255 full ink, or where the grid lies for Accept: application/json.")
  @ApiResponse(
      responseCode = "200",
      description = "The picture, or where it lies",
      content = {
        @Content(
            mediaType = MediaType.IMAGE_JPEG_VALUE,
            schema = @Schema(type = "string", format = "binary")),
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = Grid.class))
      })
  ResponseEntity<Object> atlas(
      @PathVariable @Parameter(description = "Id of a model", example = "ae") String id,
      @RequestParam(required = false) @Parameter(description = ApiText.FINGERPRINT)
          @Nullable String v,
      HttpServletRequest request)
      throws HttpMediaTypeNotAcceptableException {
    ServedModel model = catalog.require(id);
    MediaType type = Negotiation.choose(request, MediaType.IMAGE_JPEG, MediaType.APPLICATION_JSON);
    Atlas atlas = model.atlas();
    return answers.ofModel(
        request,
        model.card(),
        v,
        "atlas",
        type,
        CachedAnswers.Tag.STRONG,
        () -> type.equals(MediaType.IMAGE_JPEG) ? atlas.jpeg() : Grid.of(atlas));
  }

  @GetMapping(
      path = "/api/v1/models/{id}/decoder",
      produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  @Operation(
      summary = "Gives the decoder for computing images elsewhere",
      description =
          "The layers from a code to its image, with weights that are rounded so that images differ"
              + " by a hundredth at most (mean absolute error, intensities 0..1). Little-endian:"
              + " the letters DSDC, a byte for the version (1), a byte for the number of layers, two"
              + " zeros, 4 bytes for the unpacked length, then a zlib stream with the layers. Each"
              + " layer has 2 bytes for its inputs, 2 for its outputs, a byte for its activation (0"
              + " x, 1 clip to 0..1, 2 max(0, x), 3 tanh, 4 x / (1 + exp(-1.702 x)), 5 1 / (1 +"
              + " exp(-x))), a byte for its weights (0 floats, 1 steps), two zeros, then a float for"
              + " the bias of each output, then for each output the weights of all inputs: floats;"
              + " or the size of a step for each output, a float, and then a signed byte for each"
              + " weight, the steps, and zeros up to a multiple of 4 bytes.")
  @ApiResponse(
      responseCode = "200",
      description = "The layers",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
              schema = @Schema(type = "string", format = "binary")))
  ResponseEntity<Object> decoder(
      @PathVariable @Parameter(description = "Id of a model", example = "ae") String id,
      @RequestParam(required = false) @Parameter(description = ApiText.FINGERPRINT)
          @Nullable String v,
      HttpServletRequest request) {
    ServedModel model = catalog.require(id);
    return answers.ofModel(
        request,
        model.card(),
        v,
        "decoder",
        MediaType.APPLICATION_OCTET_STREAM,
        CachedAnswers.Tag.STRONG,
        model::compactDecoder);
  }

  record Points(List<Point> points) {}

  record Point(
      @Schema(description = ApiText.TEST_INDEX) int index,
      @Schema(description = "The digit it shows") int label,
      @Schema(description = ApiText.CODE) double[] code) {

    static Point of(MapPoint point) {
      return new Point(point.index(), point.label(), Codes.pair(point.code()));
    }
  }

  record Grid(
      @Schema(description = "Left edge on the plane") double x0,
      @Schema(description = "Lower edge") double y0,
      @Schema(description = "Right edge") double x1,
      @Schema(description = "Upper edge") double y1,
      @Schema(description = "Tiles from left to right") int columns,
      @Schema(description = "Tiles from top to bottom") int rows) {

    static Grid of(Atlas atlas) {
      return new Grid(
          atlas.x0(), atlas.y0(), atlas.x1(), atlas.y1(), atlas.columns(), atlas.rows());
    }
  }
}
