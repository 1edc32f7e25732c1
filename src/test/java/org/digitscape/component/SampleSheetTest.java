package org.digitscape.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.digitscape.model.DigitImage;
import org.junit.jupiter.api.Test;

class SampleSheetTest {

  private static final SampleSheet.Cell CELL =
      new SampleSheet.Cell(DigitImage.ofBytes(new byte[DigitImage.PIXELS]), true, "Sample 1");

  private final SampleSheet sheet = new SampleSheet();
  private final ClientSide client = new ClientSide(sheet);

  @Test
  void setSamples_beforeAndAfterAttach_tellsThemAndKeepsNoText() {
    sheet.setSamples(List.of(CELL));
    client.attach();
    assertThat(client.calls())
        .singleElement()
        .asString()
        .startsWith("samples=[{")
        .contains("\"digitLike\":true", "\"label\":\"Sample 1\"", "\"pixels\":\"AAAA");

    sheet.setSamples(List.of());

    assertThat(client.calls()).containsExactly("samples=[]");
    assertThat(sheet.getElement().getPropertyNames()).isEmpty();
  }

  @Test
  void attach_again_tellsThemAgain() {
    sheet.setSamples(List.of(CELL));
    client.attach();
    client.calls();
    client.detach();
    client.attach();

    assertThat(client.calls()).hasSize(1);
    assertThat(sheet.getSamples()).containsExactly(CELL);
  }
}
