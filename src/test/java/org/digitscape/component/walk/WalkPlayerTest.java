package org.digitscape.component.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.digitscape.component.ClientSide;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked // passes null on purpose
class WalkPlayerTest {

  private static final DigitImage BLANK = DigitImage.ofBytes(new byte[DigitImage.PIXELS]);
  private static final WalkPlayer.Frame A = new WalkPlayer.Frame(new LatentCode(1, -2), BLANK, 0.5);
  private static final WalkPlayer.Frame B = new WalkPlayer.Frame(new LatentCode(3, 4), BLANK, 0.25);
  private static final WalkPlayer.Frames FRAMES =
      new WalkPlayer.Frames(List.of(A, B), List.of(BLANK, BLANK), List.of(0.0, 1.0), 0.5);

  /** 2 * 784 zeros in Base64. */
  private static final String TWO_BLANKS = "A".repeat(2091) + "=";

  private final WalkPlayer player = new WalkPlayer();
  private final ClientSide client = new ClientSide(player);
  private final List<Object> events = new ArrayList<>();

  WalkPlayerTest() {
    player.addSettledListener(event -> events.add(event.getPosition()));
    player.addOptionsListener(event -> events.add(event.getSpeed() + " " + event.isLoop()));
  }

  @Test
  void attach_afterSetters_tellsEverything() {
    player.setSpeed(2);
    player.setLoop(false);
    player.setPosition(0.25);
    player.setWalk(new Straight(FRAMES));
    client.attach();
    assertThat(client.calls())
        .map(call -> call.replace(TWO_BLANKS, "blank"))
        .containsExactly(
            "speed=2.0",
            "loop=false",
            "alpha=0.25",
            "frames={\"latent\":\"blank\",\"pixels\":\"blank\","
                + "\"codes\":[[1.0,-2.0],[3.0,4.0]],\"support\":[0.5,0.25],\"shares\":[0.0,1.0],\"reach\":0.5}");
  }

  @Test
  void setWalk_equalOnes_tellsThemOnce() {
    client.attach();
    client.calls();
    player.setWalk(new Straight(FRAMES));
    player.setWalk(new Straight(FRAMES));
    assertThat(client.calls()).hasSize(1);
  }

  @Test
  void setWalk_null_takesThemAway() {
    player.setWalk(new Straight(FRAMES));
    client.attach();
    client.calls();
    player.setWalk(null);
    assertThat(client.calls()).containsExactly("frames=null");
  }

  @Test
  void setPosition_whereItSettled_tellsNothingBack() {
    client.attach();
    client.calls();
    client.fire("walk-settled", "{\"alpha\":0.734}");
    player.setPosition(0.734);
    assertThat(client.calls()).isEmpty();
    player.setPosition(0.736);
    assertThat(client.calls()).containsExactly("alpha=0.736");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
  void setPosition_outside_throws(double position) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> player.setPosition(position))
        .withMessageContaining("position");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 4.1, Double.NaN})
  void setSpeed_outside_throws(double speed) {
    assertThatIllegalArgumentException().isThrownBy(() -> player.setSpeed(speed));
  }

  @Test
  void walkSettled_position_isKeptAndAnnounced() {
    client.fire("walk-settled", "{\"alpha\":0.734}");
    assertThat(player.getPosition()).isEqualTo(0.734);
    assertThat(events).containsExactly(0.734);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "{}", "{\"alpha\":\"0.5\"}", "{\"alpha\":1.1}", "{\"alpha\":-1}"})
  void walkSettled_malformed_isDropped(String detail) {
    client.fire("walk-settled", detail);
    client.fireRaw("walk-settled", "{}");
    assertThat(events).isEmpty();
    assertThat(player.getPosition()).isEqualTo(0.5);
  }

  @Test
  void walkOptions_choice_isAnnouncedAndNotToldBack() {
    client.attach();
    client.calls();
    client.fire("walk-options", "{\"speed\":2,\"loop\":false}");
    assertThat(events).containsExactly("2.0 false");
    player.setSpeed(2);
    player.setLoop(false);
    assertThat(client.calls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "{}", "{\"speed\":99}", "{\"speed\":\"2\"}", "{\"speed\":0}"})
  void walkOptions_malformed_isDropped(String detail) {
    client.fire("walk-options", detail);
    assertThat(events).isEmpty();
  }

  @Test
  void pause_onThePage_reachesTheElement() {
    client.attach();
    client.calls();
    player.pause();
    assertThat(client.calls()).containsExactly("pause()");
  }

  @Test
  void frames_tooFew_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new WalkPlayer.Frames(List.of(A), List.of(BLANK, BLANK), List.of(0.0, 1.0), 1));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new WalkPlayer.Frames(List.of(A, B), List.of(BLANK), List.of(0.0, 1.0), 1));
  }

  @Test
  void frames_noImageAtAnEnd_leavesTheCrossFadeOut() {
    assertThat(new WalkPlayer.Frames(List.of(A, B), List.of(), List.of(0.0, 1.0), 1).pixels())
        .isEmpty();
  }

  @Test
  void frame_supportNotFinite_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WalkPlayer.Frame(A.code(), BLANK, Double.NaN));
  }

  @Test
  void setTexts_null_throws() {
    assertThatNullPointerException().isThrownBy(() -> player.setTexts(null));
  }

  private record Straight(WalkPlayer.Frames seen) implements WalkPlayer.Walk {

    @Override
    public Optional<WalkPlayer.Frames> frames() {
      return Optional.of(seen);
    }
  }
}
