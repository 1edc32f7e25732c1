package org.digitscape.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Base64;
import org.digitscape.model.DigitImage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked // passes null on purpose
class DigitTileTest {

  private final DigitTile tile = new DigitTile();

  @Test
  void setImage_image_reachesTheElementAsBytes() {
    byte[] bytes = new byte[DigitImage.PIXELS];
    bytes[5] = (byte) 200;
    tile.setImage(DigitImage.ofBytes(bytes));
    assertThat(Base64.getDecoder().decode(tile.getElement().getProperty("pixels")))
        .isEqualTo(bytes);
  }

  @Test
  void setImage_null_takesItAway() {
    tile.setImage(DigitImage.ofBytes(new byte[DigitImage.PIXELS]));
    tile.setImage(null);
    assertThat(tile.getElement().getProperty("pixels")).isNull();
  }

  @Test
  void setLabel_text_makesItAPictureAndEmptyMakesItDecoration() {
    assertThat(tile.getElement().getAttribute("role")).isEqualTo("presentation");
    tile.setLabel("Input");
    assertThat(tile.getElement().getAttribute("role")).isEqualTo("img");
    assertThat(tile.getElement().getAttribute("aria-label")).isEqualTo("Input");
    tile.setLabel("");
    assertThat(tile.getElement().getAttribute("role")).isEqualTo("presentation");
    assertThat(tile.getElement().hasAttribute("aria-label")).isFalse();
  }

  @Test
  void setFramed_true_setsTheAttribute() {
    tile.setFramed(true);
    assertThat(tile.getElement().hasAttribute("framed")).isTrue();
  }

  @Test
  void icon_nullName_throws() {
    assertThatNullPointerException().isThrownBy(() -> new Icon(null));
    assertThat(new Icon("undo").getElement().getAttribute("name")).isEqualTo("undo");
  }
}
