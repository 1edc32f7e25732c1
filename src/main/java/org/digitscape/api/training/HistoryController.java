package org.digitscape.api.training;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.digitscape.api.ApiText;
import org.digitscape.api.CachedAnswers;
import org.digitscape.api.Negotiation;
import org.digitscape.api.NothingRecordedException;
import org.digitscape.history.TrainingHistory;
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

/** How a model was trained, moment by moment. */
@RestController
@Tag(name = "training")
class HistoryController {

  private final ModelCatalog catalog;
  private final CachedAnswers answers;

  HistoryController(ModelCatalog catalog, CachedAnswers answers) {
    this.catalog = catalog;
    this.answers = answers;
  }

  @GetMapping("/api/v1/models/{id}/history")
  @Operation(
      summary = "Gives recorded moments of a model's training",
      description =
          "About forty, dense at first and rare at the end; the last one is the model itself. For"
              + " Accept: image/jpeg one grey picture in which 0 is paper and 255 full ink: the"
              + " decoded square of each moment, one below the other, each of tiles x tiles digits"
              + " decoded at the centres of equal parts of the square, the first at the top left.")
  @ApiResponse(
      responseCode = "200",
      description = "The moments, or the picture",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = History.class)),
        @Content(
            mediaType = MediaType.IMAGE_JPEG_VALUE,
            schema = @Schema(type = "string", format = "binary"))
      })
  ResponseEntity<Object> history(
      @PathVariable @Parameter(description = "Id of a model", example = "ae") String id,
      @RequestParam(required = false) @Parameter(description = ApiText.FINGERPRINT)
          @Nullable String v,
      HttpServletRequest request)
      throws HttpMediaTypeNotAcceptableException {
    ServedModel model = catalog.require(id);
    MediaType type = Negotiation.choose(request, MediaType.APPLICATION_JSON, MediaType.IMAGE_JPEG);
    TrainingHistory history =
        model
            .history()
            .orElseThrow(
                () ->
                    new NothingRecordedException(
                        "The training of the model \"" + id + "\" was not recorded."));
    return answers.ofModel(
        request,
        model.card(),
        v,
        "history",
        type,
        type.equals(MediaType.IMAGE_JPEG) ? CachedAnswers.Tag.STRONG : CachedAnswers.Tag.WEAK,
        () -> type.equals(MediaType.IMAGE_JPEG) ? history.sheet() : History.of(history));
  }

  record History(
      @Schema(description = "Digits in a row of a decoded square, and rows") int tiles,
      List<Moments.Moment> moments) {

    static History of(TrainingHistory history) {
      return new History(
          history.tiles(), history.moments().stream().map(Moments.Moment::of).toList());
    }
  }
}
