package org.digitscape.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Consumer;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.Test;

class HistoryFormatTest {

  private static final TrainingHistory HISTORY = Histories.recorded(8);
  private static final byte[] BYTES = HistoryFormat.write(HISTORY);
  private static final int FIRST_MOMENT = 10;
  private static final int SQUARE = 28;

  @Test
  void read_afterWrite_givesTheSameButForHalfAStepOfTheCodes() throws HistoryFormatException {
    TrainingHistory read = HistoryFormat.read(BYTES);
    assertThat(read.sheet()).isEqualTo(HISTORY.sheet());
    assertThat(read.tiles()).isEqualTo(HISTORY.tiles());
    assertThat(read.moments()).hasSize(3);
    for (int i = 0; i < 3; i++) {
      TrainingMoment expected = HISTORY.moments().get(i);
      TrainingMoment found = read.moments().get(i);
      assertThat(found).usingRecursiveComparison().ignoringFields("codes").isEqualTo(expected);
      double half = expected.square().side() / 65_535 / 2 + 1e-12;
      for (int k = 0; k < expected.codes().size(); k++) {
        LatentCode code = expected.codes().get(k);
        assertThat(found.codes().get(k).x()).isCloseTo(code.x(), within(half));
        assertThat(found.codes().get(k).y()).isCloseTo(code.y(), within(half));
      }
    }
  }

  @Test
  void read_cutOffAnywhere_isRefused() {
    for (int length = 0; length < BYTES.length; length += 97) {
      refused(Arrays.copyOf(BYTES, length));
    }
  }

  @Test
  void read_moreThanAHistory_isRefused() {
    refused(Arrays.copyOf(BYTES, BYTES.length + 1));
  }

  @Test
  void read_somethingElse_isRefused() {
    refused(changed(buffer -> buffer.putInt(0, 1)));
  }

  @Test
  void read_tooManyMomentsOrCodes_isRefused() {
    refused(changed(buffer -> buffer.putShort(4, (short) 65)));
    refused(changed(buffer -> buffer.putShort(6, (short) 2_001)));
  }

  @Test
  void read_numbersOutOfRange_isRefused() {
    refused(changed(buffer -> buffer.putInt(FIRST_MOMENT, 0)));
    refused(changed(buffer -> buffer.putDouble(FIRST_MOMENT + 4, Double.NaN)));
    refused(changed(buffer -> buffer.putDouble(FIRST_MOMENT + SQUARE + 16, -1)));
    refused(changed(buffer -> buffer.putDouble(FIRST_MOMENT + SQUARE, Double.POSITIVE_INFINITY)));
  }

  @Test
  void read_momentsOutOfOrder_isRefused() {
    refused(changed(buffer -> buffer.putInt(FIRST_MOMENT, 1_000)));
  }

  @Test
  void read_sheetOfAnotherSize_isRefused() {
    refused(changed(buffer -> buffer.putShort(8, (short) 11)));
  }

  @Test
  void read_sheetThatIsNoPicture_isRefused() {
    byte[] bytes = BYTES.clone();
    Arrays.fill(bytes, bytes.length - HISTORY.sheet().length, bytes.length, (byte) 7);
    refused(bytes);
  }

  private static void refused(byte[] bytes) {
    assertThatExceptionOfType(HistoryFormatException.class)
        .isThrownBy(() -> HistoryFormat.read(bytes));
  }

  private static byte[] changed(Consumer<ByteBuffer> change) {
    byte[] bytes = BYTES.clone();
    change.accept(ByteBuffer.wrap(bytes));
    return bytes;
  }
}
