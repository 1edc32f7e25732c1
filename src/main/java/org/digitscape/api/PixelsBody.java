package org.digitscape.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import org.digitscape.model.DigitImage;
import org.digitscape.serving.InvalidRequestException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A digit image as the JSON body of a request.
 *
 * @param pixels 784 intensities
 */
record PixelsBody(
    @ArraySchema(
            minItems = DigitImage.PIXELS,
            maxItems = DigitImage.PIXELS,
            schema = @Schema(minimum = "0", maximum = "255"),
            arraySchema = @Schema(description = ApiText.PIXELS))
        int[] pixels) {

  /** Far more than 784 numbers take, however they are spaced. */
  private static final int LONGEST = 32 * 1024;

  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * Reads a body.
   *
   * @throws BodyTooLargeException if it is far too long
   * @throws InvalidRequestException if it is not what is expected; the message says where
   * @throws BlankImageException if all pixels are paper
   */
  static DigitImage read(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw new BodyTooLargeException(
          "The JSON is longer than 32 KiB. Send {\"pixels\":[...]} with 784 integers.");
    }
    JsonNode pixels = parse(bytes).path("pixels");
    if (!pixels.isArray()) {
      throw new InvalidRequestException(
          "The body has no array \"pixels\". Send {\"pixels\":[...]} with 784 integers.");
    }
    if (pixels.size() != DigitImage.PIXELS) {
      throw new InvalidRequestException(
          "pixels has %d numbers, expected 784: 28 rows of 28.".formatted(pixels.size()));
    }
    int[] intensities = new int[DigitImage.PIXELS];
    boolean ink = false;
    for (int i = 0; i < intensities.length; i++) {
      intensities[i] = intensity(pixels.get(i), i);
      ink |= intensities[i] > 0;
    }
    if (!ink) {
      throw new BlankImageException();
    }
    return DigitImage.ofIntegers(intensities);
  }

  private static int intensity(JsonNode node, int position) {
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw outOfRange(node, position);
    }
    int value = node.intValue();
    if (value < 0 || value > 255) {
      throw outOfRange(node, position);
    }
    return value;
  }

  private static InvalidRequestException outOfRange(JsonNode node, int position) {
    String found = node.isNumber() ? node.toString() : "no number";
    return new InvalidRequestException(
        "pixels[%d] is %s, expected an integer from 0 (paper) to 255 (full ink)."
            .formatted(position, found.length() > 20 ? "out of range" : found));
  }

  private static JsonNode parse(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (JacksonException e) {
      throw new InvalidRequestException(
          "The body is not JSON. Send {\"pixels\":[...]} with 784 integers.");
    }
  }
}
