package org.digitscape.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.digitscape.imaging.DigitGif;
import org.digitscape.serving.InvalidRequestException;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.ServedModel;
import org.digitscape.serving.WorkGate;
import org.digitscape.serving.walk.WalkEnd;
import org.digitscape.serving.walk.WalkFrames;
import org.digitscape.walk.route.Route;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** From one place on the plane to another. */
@RestController
@Tag(name = "walks")
class WalkController {

  /** A walk takes four seconds, as on the page. */
  private static final Duration WHOLE = Duration.ofSeconds(4);

  private final ModelCatalog catalog;
  private final CachedAnswers answers;
  private final WorkGate gate;

  WalkController(ModelCatalog catalog, CachedAnswers answers, WorkGate gate) {
    this.catalog = catalog;
    this.answers = answers;
    this.gate = gate;
  }

  @GetMapping("/api/v1/models/{id}/walk")
  @Operation(
      summary = "Walks through the latent plane",
      description =
          "Images along the way between two codes, evenly spaced, both ends included; or an animated"
              + " GIF for Accept: image/gif. The way is straight, or keeps to places where digits"
              + " are, and may lead by stops.")
  @ApiResponse(
      responseCode = "200",
      description = "The frames from the first to the last",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = Walk.class)),
        @Content(
            mediaType = MediaType.IMAGE_GIF_VALUE,
            schema = @Schema(type = "string", format = "binary"))
      })
  ResponseEntity<Object> walk(
      @PathVariable @Parameter(description = "Id of a model", example = "ae") String id,
      @RequestParam
          @Parameter(
              description = "Where it starts: x,y or test:INDEX of a test image",
              example = "test:8")
          String from,
      @RequestParam
          @Parameter(
              description = "Where it ends: x,y or test:INDEX of a test image",
              example = "1.5,-2")
          String to,
      @RequestParam(defaultValue = "")
          @Parameter(
              description =
                  "Stops on the way, at most 8, each x,y or test:INDEX, joined by semicolons",
              example = "0.5,-1;test:11")
          String via,
      @RequestParam(defaultValue = "straight")
          @Parameter(
              description = "How it gets from stop to stop: straight, or where the data are",
              schema =
                  @Schema(
                      allowableValues = {"straight", "data"},
                      defaultValue = "straight"))
          String route,
      @RequestParam(defaultValue = "61")
          @Parameter(
              description = "How many frames",
              schema =
                  @Schema(type = "integer", minimum = "2", maximum = "120", defaultValue = "61"))
          int frames,
      @RequestParam(required = false) @Parameter(description = ApiText.FINGERPRINT)
          @Nullable String v,
      HttpServletRequest request)
      throws HttpMediaTypeNotAcceptableException {
    ServedModel model = catalog.require(id);
    List<WalkEnd> ends = new ArrayList<>();
    ends.add(Codes.end("from", from));
    ends.addAll(Codes.stops("via", via));
    ends.add(Codes.end("to", to));
    Route way = Route.find(route).orElseThrow(() -> unknown(route));
    MediaType type = Negotiation.choose(request, MediaType.APPLICATION_JSON, MediaType.IMAGE_GIF);
    return answers.ofModel(
        request,
        model.card(),
        v,
        "walk|" + ends + "|" + way + "|" + frames,
        type,
        CachedAnswers.Tag.WEAK,
        () ->
            gate.call(
                () -> {
                  WalkFrames walk = model.walks().frames(model.planWalk(ends, way), frames);
                  return type.equals(MediaType.IMAGE_GIF) ? gif(walk) : Walk.of(walk);
                }));
  }

  private static InvalidRequestException unknown(String route) {
    String shown = route.length() > 40 ? route.substring(0, 40) + "..." : route;
    return new InvalidRequestException("route is \"" + shown + "\", expected straight or data.");
  }

  private static byte[] gif(WalkFrames walk) {
    return DigitGif.encode(
        walk.frames().stream().map(WalkFrames.Frame::image).toList(),
        WHOLE.dividedBy(walk.frames().size()));
  }

  record Walk(List<Frame> frames) {

    static Walk of(WalkFrames walk) {
      return new Walk(walk.frames().stream().map(Frame::of).toList());
    }
  }

  record Frame(
      @Schema(description = "Share of the way, 0 to 1") double alpha,
      @Schema(description = ApiText.CODE) double[] code,
      @Schema(description = ApiText.PIXELS) int[] pixels,
      @Schema(description = ApiText.SUPPORT) double support) {

    static Frame of(WalkFrames.Frame frame) {
      return new Frame(
          frame.alpha(), Codes.pair(frame.code()), frame.image().toIntegers(), frame.support());
    }
  }
}
