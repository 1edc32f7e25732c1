package org.digitscape.link;

import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Bytes as text that travels in an address without escapes: base64 of RFC 4648 section 5, unpadded,
 * over raw DEFLATE (RFC 1951) where that is shorter. The first byte says which: 0 plain, 1
 * deflated.
 */
final class PackedText {

  private static final byte PLAIN = 0;
  private static final byte DEFLATED = 1;

  private PackedText() {}

  static String pack(byte[] bytes) {
    byte[] deflated = deflate(bytes);
    boolean plain = bytes.length <= deflated.length;
    byte[] body = plain ? bytes : deflated;
    byte[] packed = new byte[1 + body.length];
    packed[0] = plain ? PLAIN : DEFLATED;
    System.arraycopy(body, 0, packed, 1, body.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(packed);
  }

  /**
   * @param most bytes to give at most; deflated text that holds more is refused, whatever it would
   *     inflate to
   * @throws IllegalArgumentException if the text is malformed or holds more
   */
  static byte[] unpack(String text, int most) {
    byte[] packed = Base64.getUrlDecoder().decode(text);
    if (packed.length == 0) {
      throw new IllegalArgumentException("no bytes");
    }
    byte[] body = Arrays.copyOfRange(packed, 1, packed.length);
    byte[] bytes =
        switch (packed[0]) {
          case PLAIN -> body;
          case DEFLATED -> inflate(body, most);
          default -> throw new IllegalArgumentException("an unknown packing");
        };
    if (bytes.length > most) {
      throw new IllegalArgumentException("more than " + most + " bytes");
    }
    return bytes;
  }

  private static byte[] deflate(byte[] bytes) {
    try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
      deflater.setInput(bytes);
      deflater.finish();
      // Stored blocks add five bytes for each 64 KiB at most, so this holds any result.
      byte[] buffer = new byte[bytes.length + bytes.length / 1000 + 64];
      int length = deflater.deflate(buffer);
      return Arrays.copyOf(buffer, length);
    }
  }

  private static byte[] inflate(byte[] body, int most) {
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(body);
      byte[] buffer = new byte[most + 1];
      int length = inflater.inflate(buffer);
      if (!inflater.finished() || inflater.getRemaining() > 0) {
        throw new IllegalArgumentException("unfinished or too much");
      }
      return Arrays.copyOf(buffer, length);
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("malformed compression", e);
    }
  }
}
