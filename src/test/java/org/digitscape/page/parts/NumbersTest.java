package org.digitscape.page.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NumbersTest {

  // Vaadin holds its current instances weakly.
  private final UI ui = new UI();

  @BeforeEach
  void enter() {
    ui.setLocale(Locale.ENGLISH);
    UI.setCurrent(ui);
  }

  @AfterEach
  void leave() {
    UI.setCurrent(null);
  }

  @Test
  void coordinate_negative_hasARealMinusSign() {
    assertThat(Numbers.coordinate(-1.5)).isEqualTo("−1.50");
    assertThat(Numbers.coordinate(1.005 + 1e-9)).isEqualTo("1.01");
  }

  @Test
  void coordinate_roundedToZero_hasNoSign() {
    assertThat(Numbers.coordinate(-0.001)).isEqualTo("0.00");
  }

  @Test
  void numbers_ofEachKind_haveTheirPlaces() {
    assertThat(Numbers.error(0.0312)).isEqualTo("0.031");
    assertThat(Numbers.meanError(0.03124)).isEqualTo("0.0312");
    assertThat(Numbers.count(2985)).isEqualTo("2,985");
    assertThat(Numbers.percent(0.9834)).isEqualTo("98.3%");
    assertThat(Numbers.points(-0.1234)).isEqualTo("−12.3");
    assertThat(Numbers.distance(9.94)).isEqualTo("9.9");
    assertThat(Numbers.distance(12.3)).isEqualTo("12");
  }

  @Test
  void numbers_inAnotherLanguage_areWrittenAsThere() {
    ui.setLocale(Locale.GERMAN);

    assertThat(Numbers.coordinate(-1.5)).isEqualTo("−1,50");
    assertThat(Numbers.count(2985)).isEqualTo("2.985");
  }
}
