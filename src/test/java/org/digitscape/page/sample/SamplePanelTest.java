package org.digitscape.page.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.RangeInput;
import java.util.List;
import org.digitscape.component.SampleSheet;
import org.digitscape.component.map.LatentMap;
import org.digitscape.density.DensityKind;
import org.digitscape.page.PageTest;
import org.digitscape.serving.SampleRequest;
import org.digitscape.serving.SampleSet;
import org.junit.jupiter.api.Test;

class SamplePanelTest extends PageTest {

  @Test
  void open_bare_hasNoSamples() {
    open("");

    assertThat(share()).isEqualTo("– of 25");
    assertThat(cells()).isEmpty();
  }

  @Test
  void run_pressed_showsWhatTheServiceSamples() {
    open("?v=1&seed=7");

    press("sample-run");

    SampleSet expected = model().sample(new SampleRequest(DensityKind.GAUSSIAN, 25, 7, 1));
    assertThat(share()).isEqualTo(expected.digitLikeCount() + " of 25");
    assertThat(cells()).hasSize(25);
    assertThat(cells().stream().filter(SampleSheet.Cell::digitLike))
        .hasSize(expected.digitLikeCount());
  }

  @Test
  void run_pressedAgain_takesTheNextSeed() {
    open("?v=1&seed=7");

    press("sample-run");
    List<SampleSheet.Cell> first = cells();
    press("sample-run");

    assertThat(seedField().getValue()).isEqualTo("8");
    assertThat(cells()).isNotEqualTo(first);
  }

  @Test
  void open_sameAddressTwice_showsTheSameSamples() {
    open("?v=1&seed=11&sampled=1&density=per-digit&spread=1.5&count=10");
    List<SampleSheet.Cell> first = cells();
    open("?v=1&seed=11&sampled=1&density=per-digit&spread=1.5&count=10");

    assertThat(first).hasSize(10);
    assertThat(cells()).isEqualTo(first);
  }

  @Test
  void density_inAddress_changesTheEllipses() {
    open("?v=1&density=gaussian");
    String one = find(LatentMap.class).single().getElement().getPropertyRaw("ellipses").toString();
    open("?v=1&density=per-digit");
    String three =
        find(LatentMap.class).single().getElement().getPropertyRaw("ellipses").toString();

    assertThat(occurrences(one, "\"mean\"")).isEqualTo(1);
    assertThat(occurrences(three, "\"mean\"")).isEqualTo(3);
  }

  @Test
  void density_kernel_isSampledAndShownByItsGrid() {
    open("?v=1&seed=7&density=kernel");

    press("sample-run");

    SampleSet expected = model().sample(new SampleRequest(DensityKind.KERNEL, 25, 7, 1));
    assertThat(share()).isEqualTo(expected.digitLikeCount() + " of 25");
    assertThat(grid()).contains("density=kernel").contains("\"digits\":[]");
  }

  @Test
  void density_gaussian_needsNoGrid() {
    open("?v=1&density=per-digit");

    assertThat(grid()).isEqualTo("null");
  }

  @Test
  void density_mixture_saysHowManyPartsAndHowWellItForetells() {
    open("?v=1&density=mixture");

    String text = field();
    assertThat(text)
        .contains("5 Gaussians for each digit")
        .contains(
            "\u2212%.2f nats".formatted(-model().densities().heldOut(DensityKind.MIXTURE).nats()));
    assertThat(grid()).contains("density=mixture").contains("\"digits\":[1,5,6]");
  }

  /** The lecture's autoencoder has no prior: a link that asks for it shows one Gaussian. */
  @Test
  void density_thatTheModelDoesNotHave_isOneGaussian() {
    open("?v=1&seed=7&density=prior&sampled=1");

    SampleSet expected = model().sample(new SampleRequest(DensityKind.GAUSSIAN, 25, 7, 1));
    assertThat(share()).isEqualTo(expected.digitLikeCount() + " of 25");
    assertThat(field()).contains("One Gaussian over all codes");
  }

  @Test
  void spread_inAddress_standsOnTheSlider() {
    open("?v=1&spread=2");

    assertThat(find(RangeInput.class).single().getValue()).isEqualTo(1);
  }

  @Test
  void seed_thatIsNone_isRefused() {
    open("?v=1&seed=7");

    type(seedField(), "a lot");

    assertThat(seedField().getValue()).isEqualTo("7");
  }

  private String grid() {
    return String.valueOf(find(LatentMap.class).single().getElement().getPropertyRaw("density"));
  }

  private String field() {
    return find(Div.class).withClassName("density").single().getElement().getTextRecursively();
  }

  private Input seedField() {
    return find(Input.class).withAriaLabel("Seed").single();
  }

  private String share() {
    String text =
        find(Div.class).withTestId("digit-like").single().getElement().getTextRecursively();
    return text.replace("Digit-like", "").strip();
  }

  private List<SampleSheet.Cell> cells() {
    return find(SampleSheet.class).withTestId("sample-grid").single().getSamples();
  }

  private static int occurrences(String text, String part) {
    return text.split(part, -1).length - 1;
  }
}
