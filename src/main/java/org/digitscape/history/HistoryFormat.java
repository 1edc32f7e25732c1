package org.digitscape.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.digitscape.imaging.DigitAtlas;
import org.digitscape.model.LatentCode;
import org.digitscape.model.PlaneSquare;

/**
 * A history in bytes, all numbers big-endian: {@code "DSH1"}, the numbers of moments, codes a
 * moment and tiles a row (16 bits each); for each moment its update (32 bits), epoch, training
 * error, test error, and its square's left, low and side (64-bit floats), then the codes, x and y
 * as 16-bit parts of the square; last the sheet's length (32 bits) and the sheet.
 *
 * <p>So a code is exact to half of 1/65535 of its square: on a map of a thousand pixels to 0.01 of
 * one.
 */
public final class HistoryFormat {

  /** A history has at most so many bytes. */
  public static final int LARGEST = 1 << 20;

  private static final int MAGIC = 0x44534831;
  private static final int STEPS = 0xFFFF;

  private HistoryFormat() {}

  /**
   * Writes a history.
   *
   * @throws IllegalArgumentException if it takes more than {@value #LARGEST} bytes
   */
  public static byte[] write(TrainingHistory history) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeShort(history.moments().size());
      out.writeShort(history.moments().getFirst().codes().size());
      out.writeShort(history.tiles());
      for (TrainingMoment moment : history.moments()) {
        write(out, moment);
      }
      out.writeInt(history.sheet().length);
      out.write(history.sheet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (bytes.size() > LARGEST) {
      throw new IllegalArgumentException("a history of " + bytes.size() + " bytes is too large");
    }
    return bytes.toByteArray();
  }

  /**
   * Reads a history.
   *
   * @throws HistoryFormatException if it is none, or damaged, or a number is out of range
   */
  public static TrainingHistory read(byte[] bytes) throws HistoryFormatException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      require(in.readInt() == MAGIC, "something else");
      int moments = in.readUnsignedShort();
      int codes = in.readUnsignedShort();
      int tiles = in.readUnsignedShort();
      require(moments <= TrainingHistory.MOST_MOMENTS, moments + " moments");
      require(codes <= TrainingHistory.MOST_CODES, codes + " codes a moment");
      List<TrainingMoment> read = new ArrayList<>(moments);
      for (int i = 0; i < moments; i++) {
        read.add(readMoment(in, codes));
      }
      int length = in.readInt();
      require(length == in.available(), "a picture that is cut off or followed by something");
      byte[] sheet = in.readNBytes(length);
      TrainingHistory history = new TrainingHistory(read, tiles, sheet);
      require(
          DigitAtlas.isGrid(sheet, tiles, tiles * moments), "a picture of another size or kind");
      return history;
    } catch (EOFException e) {
      throw new HistoryFormatException("one that is cut off", e);
    } catch (IllegalArgumentException e) {
      throw new HistoryFormatException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw e instanceof HistoryFormatException known
          ? known
          : new HistoryFormatException("one that cannot be read", e);
    }
  }

  private static void write(DataOutputStream out, TrainingMoment moment) throws IOException {
    PlaneSquare square = moment.square();
    out.writeInt(moment.update());
    out.writeDouble(moment.epoch());
    out.writeDouble(moment.trainingMse());
    out.writeDouble(moment.testMse());
    out.writeDouble(square.left());
    out.writeDouble(square.low());
    out.writeDouble(square.side());
    for (LatentCode code : moment.codes()) {
      out.writeShort(part(code.x() - square.left(), square.side()));
      out.writeShort(part(code.y() - square.low(), square.side()));
    }
  }

  private static TrainingMoment readMoment(DataInputStream in, int codes) throws IOException {
    int update = in.readInt();
    double epoch = in.readDouble();
    double trainingMse = in.readDouble();
    double testMse = in.readDouble();
    PlaneSquare square = new PlaneSquare(in.readDouble(), in.readDouble(), in.readDouble());
    List<LatentCode> read = new ArrayList<>(codes);
    for (int i = 0; i < codes; i++) {
      double x = square.left() + square.side() * in.readUnsignedShort() / STEPS;
      double y = square.low() + square.side() * in.readUnsignedShort() / STEPS;
      read.add(new LatentCode(x, y));
    }
    return new TrainingMoment(update, epoch, trainingMse, testMse, square, read);
  }

  private static int part(double distance, double side) {
    return Math.clamp(Math.round(STEPS * distance / side), 0, STEPS);
  }

  private static void require(boolean valid, String otherwise) throws HistoryFormatException {
    if (!valid) {
      throw new HistoryFormatException(otherwise);
    }
  }
}
