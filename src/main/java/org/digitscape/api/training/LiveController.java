package org.digitscape.api.training;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.digitscape.api.NothingRecordedException;
import org.digitscape.history.MomentCamera;
import org.digitscape.live.LiveMoment;
import org.digitscape.live.LiveStatus;
import org.digitscape.live.LiveTraining;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The training that goes on while visitors watch. Starting and stopping is the page's. */
@RestController
@Tag(name = "training")
class LiveController {

  /** Browsers always ask; a proxy asks once for all of them. */
  private static final CacheControl BRIEFLY =
      CacheControl.maxAge(Duration.ZERO).cachePublic().sMaxAge(Duration.ofSeconds(1));

  private static final CacheControl A_MINUTE =
      CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().immutable();

  private final LiveTraining training;

  LiveController(LiveTraining training) {
    this.training = training;
  }

  @GetMapping(path = "/api/v1/training", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Shows the live training",
      description =
          "At most one run at a time, started by a visitor of the page and seen by everybody: a"
              + " fresh network of the lecture's kind, for a minute at most. Nothing of it is kept;"
              + " ten seconds after its end it is forgotten. Ask about twice a second.")
  ResponseEntity<Training> training() {
    return ResponseEntity.ok()
        .cacheControl(BRIEFLY)
        .body(Training.of(training.status(), training.settings().longest()));
  }

  @GetMapping("/api/v1/training/{run}/{step}")
  @Operation(
      summary = "Gives the decoded square of one of the live training's latest moments",
      description =
          "A grey JPEG in which 0 is paper and 255 full ink, of tiles x tiles digits. It is kept"
              + " for half a minute, even if its run is over and forgotten.")
  @ApiResponse(
      responseCode = "200",
      description = "The picture",
      content =
          @Content(
              mediaType = MediaType.IMAGE_JPEG_VALUE,
              schema = @Schema(type = "string", format = "binary")))
  ResponseEntity<byte[]> square(
      @PathVariable @Parameter(description = "Number of the run") int run,
      @PathVariable @Parameter(description = "Number of the moment within the run") int step) {
    byte[] sheet =
        training
            .sheet(run, step)
            .orElseThrow(
                () ->
                    new NothingRecordedException(
                        "Moment %d of run %d is none of the latest ones.".formatted(step, run)));
    return ResponseEntity.ok().cacheControl(A_MINUTE).contentType(MediaType.IMAGE_JPEG).body(sheet);
  }

  record Training(
      @Schema(description = "off, idle, running, or resting after a run") String state,
      @Schema(description = "Number of the latest run since the server's start, 0 before the first")
          int run,
      @Schema(description = "Seconds that a run lasts at most") double longest,
      @Schema(description = "Seconds until the next run may start, 0 unless resting") double rest,
      @Schema(description = "Digits in a row of the decoded square, and rows") int tiles,
      @Schema(description = "The run's latest moment; null if there is none")
          @Nullable Latest latest,
      @Schema(description = "The errors of the run's moments so far, oldest first")
          List<Point> curve) {

    static Training of(LiveStatus status, Duration longest) {
      return new Training(
          status.state().name().toLowerCase(Locale.ROOT),
          status.run(),
          inSeconds(longest),
          inSeconds(status.rest()),
          MomentCamera.TILES,
          status.latest().map(Latest::of).orElse(null),
          status.curve().stream().map(Point::of).toList());
    }
  }

  record Latest(
      @Schema(description = "Its number within the run, from 1") int step,
      @Schema(description = "Seconds since the run began") double seconds,
      @Schema(description = "Training images learnt from a second") int imagesPerSecond,
      Moments.Moment moment) {

    static Latest of(LiveMoment latest) {
      return new Latest(
          latest.step(),
          inSeconds(latest.elapsed()),
          (int) Math.round(latest.imagesPerSecond()),
          Moments.Moment.of(latest.moment()));
    }
  }

  record Point(
      @Schema(description = "Seconds since the run began") double seconds,
      @Schema(description = "Updates of the network so far") int update,
      @Schema(description = "Mean reconstruction error of some training images") double trainingMse,
      @Schema(description = "Mean reconstruction error of the map's test images") double testMse) {

    static Point of(LiveMoment.Mark mark) {
      return new Point(
          inSeconds(mark.elapsed()), mark.update(), mark.trainingMse(), mark.testMse());
    }
  }

  private static double inSeconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
