package org.digitscape.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.SampleRequest;
import org.digitscape.serving.SampleSet;
import org.digitscape.serving.ServedModel;
import org.digitscape.serving.WorkGate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** New digits from a density on the latent plane. */
@RestController
@Tag(name = "samples")
class SamplesController {

  private final ModelCatalog catalog;
  private final CachedAnswers answers;
  private final WorkGate gate;

  SamplesController(ModelCatalog catalog, CachedAnswers answers, WorkGate gate) {
    this.catalog = catalog;
    this.answers = answers;
    this.gate = gate;
  }

  @GetMapping(path = "/api/v1/models/{id}/samples", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Samples new digits",
      description =
          "Draws codes from a density on the plane, decodes them, and judges whether the images are"
              + " digits. All densities but the prior are fitted to the codes of the training"
              + " images. The same seed gives the same answer; a greater count keeps the first"
              + " samples.")
  @ApiResponse(
      responseCode = "200",
      description = "The samples in the order in which they were drawn",
      content = @Content(schema = @Schema(implementation = Samples.class)))
  ResponseEntity<Object> samples(
      @PathVariable @Parameter(description = "Id of a model", example = "ae") String id,
      @RequestParam(defaultValue = "gaussian")
          @Parameter(
              description = ApiText.DENSITY,
              schema =
                  @Schema(
                      allowableValues = {"gaussian", "per-digit", "mixture", "kernel", "prior"},
                      defaultValue = "gaussian"))
          String density,
      @RequestParam(defaultValue = "25")
          @Parameter(
              description = "How many",
              schema =
                  @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "25"))
          int count,
      @RequestParam(defaultValue = "1") @Parameter(description = "Seed of the random numbers")
          long seed,
      @RequestParam(defaultValue = "1")
          @Parameter(
              description =
                  "1 samples as fitted. Else it multiplies every standard deviation: of all"
                      + " Gaussians, or of the kernels, whose bandwidths they are; centres and"
                      + " weights stay",
              schema = @Schema(type = "number", minimum = "0.1", maximum = "3", defaultValue = "1"))
          double spread,
      @RequestParam(required = false) @Parameter(description = ApiText.FINGERPRINT)
          @Nullable String v,
      HttpServletRequest request) {
    ServedModel model = catalog.require(id);
    SampleRequest wanted = new SampleRequest(DensityNames.kind(density), count, seed, spread);
    return answers.ofModel(
        request,
        model.card(),
        v,
        "samples|" + wanted,
        MediaType.APPLICATION_JSON,
        CachedAnswers.Tag.WEAK,
        () -> Samples.of(wanted, gate.call(() -> model.sample(wanted))));
  }

  record Samples(
      DensityAnswer density,
      @Schema(description = "Share of the samples that are digit-like, 0 to 1")
          double digitLikeShare,
      List<Sample> samples) {

    static Samples of(SampleRequest wanted, SampleSet set) {
      return new Samples(
          DensityAnswer.of(set.density(), wanted.spread()),
          set.digitLikeShare(),
          set.samples().stream().map(Sample::of).toList());
    }
  }

  record Sample(
      @Schema(description = ApiText.CODE) double[] code,
      @Schema(description = ApiText.PIXELS) int[] pixels,
      @Schema(
              description =
                  "Whether the judge, which sees nothing but the image, takes it for one of the"
                      + " model's digits")
          boolean digitLike,
      @Schema(description = ApiText.SUPPORT) double support) {

    static Sample of(SampleSet.Sample sample) {
      return new Sample(
          Codes.pair(sample.code()),
          sample.image().toIntegers(),
          sample.digitLike(),
          sample.support());
    }
  }
}
