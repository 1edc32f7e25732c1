package org.digitscape.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTextTest {

  @Test
  void pack_anyBytes_unpacksToTheSame() {
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(1, 2_000)];
      random.nextBytes(bytes);
      Arrays.fill(bytes, 0, random.nextInt(bytes.length), (byte) i);
      String text = PackedText.pack(bytes);
      assertThat(text).matches("[A-Za-z0-9_-]+");
      assertThat(PackedText.unpack(text, bytes.length)).isEqualTo(bytes);
    }
  }

  @Test
  void pack_784RandomBytes_staysUnder1050Characters() {
    byte[] bytes = new byte[784];
    new Random(4).nextBytes(bytes);
    assertThat(PackedText.pack(bytes)).hasSizeLessThan(1_050);
  }

  @Test
  void unpack_bomb_throws() {
    String bomb = PackedText.pack(new byte[1_000_000]);
    assertThat(bomb).hasSizeLessThan(1_500);
    assertThatIllegalArgumentException().isThrownBy(() -> PackedText.unpack(bomb, 784));
  }

  @Test
  void unpack_plainTextThatHoldsMore_throws() {
    byte[] bytes = new byte[20];
    new Random(5).nextBytes(bytes);
    String text = PackedText.pack(bytes);
    assertThatIllegalArgumentException().isThrownBy(() -> PackedText.unpack(text, 19));
  }

  @Test
  void unpack_moreAfterTheEnd_throws() {
    byte[] packed = Base64.getUrlDecoder().decode(PackedText.pack(new byte[784]));
    byte[] more = Arrays.copyOf(packed, packed.length + 1);
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(more);
    assertThatIllegalArgumentException().isThrownBy(() -> PackedText.unpack(text, 784));
  }

  @Test
  void unpack_cutShort_throws() {
    byte[] packed = Base64.getUrlDecoder().decode(PackedText.pack(new byte[784]));
    byte[] less = Arrays.copyOf(packed, packed.length - 1);
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(less);
    assertThatIllegalArgumentException().isThrownBy(() -> PackedText.unpack(text, 784));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "!!!!", "Ag", "AQ", "AQAAAA", "ÿÿÿÿ", "AA AA"})
  void unpack_malformed_throws(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> PackedText.unpack(text, 0));
  }
}
