package org.digitscape.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.PlaneSquare;
import org.junit.jupiter.api.Test;

class HistoryRecorderTest {

  private static final List<DigitImage> TEST = Histories.images(30);

  @Test
  void finish_withDivisor_dividesCodesAndSquares() {
    TrainingHistory whole = Histories.recorded(1);
    TrainingHistory eighth = Histories.recorded(8);
    for (int i = 0; i < 3; i++) {
      TrainingMoment expected = whole.moments().get(i);
      TrainingMoment found = eighth.moments().get(i);
      assertThat(found.square().side()).isEqualTo(expected.square().side() / 8);
      assertThat(found.square().left()).isEqualTo(expected.square().left() / 8);
      assertThat(found.codes().get(4).x()).isEqualTo(expected.codes().get(4).x() / 8);
      assertThat(found.codes().get(4).y()).isEqualTo(expected.codes().get(4).y() / 8);
      assertThat(found.testMse()).isEqualTo(expected.testMse());
    }
    assertThat(eighth.sheet()).isEqualTo(whole.sheet());
  }

  @Test
  void record_codes_areThoseOfTheMapAndLieInTheSquare() {
    TrainingMoment last = Histories.recorded(1).moments().getLast();
    assertThat(last.codes()).isEqualTo(new Histories.Corners(3).encodeAll(TEST));
    PlaneSquare square = last.square();
    assertThat(last.codes())
        .allSatisfy(
            code -> {
              assertThat(code.x()).isBetween(square.left(), square.left() + square.side());
              assertThat(code.y()).isBetween(square.low(), square.low() + square.side());
            });
  }

  @Test
  void record_errors_areMeasuredOnTheirOwnImages() {
    TrainingMoment last = Histories.recorded(1).moments().getLast();
    double sum = 0;
    for (DigitImage image : TEST) {
      sum += new Histories.Corners(1).reconstruct(image).error();
    }
    assertThat(last.testMse()).isCloseTo(sum / TEST.size(), within(1e-7));
    assertThat(last.trainingMse()).isNotEqualTo(last.testMse());
  }

  @Test
  void finish_sheet_showsTheSquaresFromTheirTopLeft() throws IOException {
    TrainingHistory history = Histories.recorded(1);
    var picture = ImageIO.read(new ByteArrayInputStream(history.sheet())).getRaster();
    int row = history.tiles() * DigitImage.SIZE;
    assertThat(picture.getHeight()).isEqualTo(3 * row);
    PlaneSquare square = history.moments().get(1).square();
    List<LatentCode> centres = square.centres(history.tiles());
    assertThat(centres.getFirst().y()).isGreaterThan(centres.getLast().y());
    // The model's grey grows with x alone: the second tile of the second moment.
    double expected = Math.clamp(centres.get(1).x() / 2, 0, 255);
    assertThat(picture.getSample(28 + 14, row + 14, 0)).isCloseTo((int) expected, within(12));
  }

  @Test
  void finish_oneMoment_isNoHistory() {
    HistoryRecorder recorder = new HistoryRecorder(TEST, TEST, 1);
    recorder.record(1, 1, new Histories.Corners(1));
    assertThat(recorder.finish(1)).isEmpty();
  }

  @Test
  void wants_updates_thoseOfTheSchedule() {
    HistoryRecorder recorder = new HistoryRecorder(TEST, TEST, 10_000);
    assertThat(recorder.wants(1)).isTrue();
    assertThat(recorder.wants(10_000)).isTrue();
    assertThat(recorder.wants(9_999)).isFalse();
  }
}
