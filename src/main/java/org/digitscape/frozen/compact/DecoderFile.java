package org.digitscape.frozen.compact;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import org.digitscape.frozen.Activation;
import org.digitscape.frozen.DenseLayer;

/**
 * The file of a decoder; all numbers are little-endian.
 *
 * <pre>
 * bytes 0..3   "DSDC"
 * byte  4      version, 1
 * byte  5      number of layers
 * bytes 6..7   0
 * bytes 8..11  length of what follows when unpacked
 * then         a zlib stream (RFC 1950) of the layers one after the other, from the code to the image:
 *   2 bytes      inputs
 *   2 bytes      outputs
 *   1 byte       activation: 0 x, 1 clip to 0..1, 2 max(0, x), 3 tanh, 4 x / (1 + exp(-1.702 x)),
 *                5 1 / (1 + exp(-x))
 *   1 byte       weights: 0 floats, 1 steps
 *   2 bytes      0
 *   4 each       biases, a float for each output
 *   floats: 4 each   weights, for each output one for each input
 *   steps:  4 each   the size of a step, a float for each output
 *           1 each   weights, for each output one for each input, signed: steps
 *           0..3     zeros, up to a multiple of four bytes
 * </pre>
 */
final class DecoderFile {

  private static final byte[] MAGIC = "DSDC".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  private static final int HEADER = 12;
  private static final int LAYER_HEADER = 8;
  private static final byte FLOATS = 0;
  private static final byte STEPS = 1;

  private DecoderFile() {}

  static byte[] write(DenseLayer first, List<RoundedLayer> others) {
    int size = sizeOf(first) + others.stream().mapToInt(DecoderFile::sizeOf).sum();
    ByteBuffer layers = littleEndian(size);
    put(layers, first);
    others.forEach(layer -> put(layers, layer));
    byte[] packed = pack(layers.array());
    return littleEndian(HEADER + packed.length)
        .put(MAGIC)
        .put((byte) VERSION)
        .put((byte) (1 + others.size()))
        .putShort((short) 0)
        .putInt(size)
        .put(packed)
        .array();
  }

  private static int sizeOf(DenseLayer layer) {
    return LAYER_HEADER + Float.BYTES * layer.outputs() * (1 + layer.inputs());
  }

  private static int sizeOf(RoundedLayer layer) {
    return LAYER_HEADER + 2 * Float.BYTES * layer.outputs() + padded(layer.steps().length);
  }

  private static int padded(int length) {
    return Math.ceilDiv(length, 4) * 4;
  }

  private static void put(ByteBuffer file, DenseLayer layer) {
    putHeader(file, layer.inputs(), layer.outputs(), layer.activation(), FLOATS);
    putFloats(file, layer.biases());
    float[] weights = layer.weights();
    for (int o = 0; o < layer.outputs(); o++) {
      for (int i = 0; i < layer.inputs(); i++) {
        file.putFloat(weights[i * layer.outputs() + o]);
      }
    }
  }

  private static void put(ByteBuffer file, RoundedLayer layer) {
    putHeader(file, layer.inputs(), layer.outputs(), layer.activation(), STEPS);
    putFloats(file, layer.biases());
    putFloats(file, layer.scales());
    byte[] steps = layer.steps();
    file.put(steps).position(file.position() + padded(steps.length) - steps.length);
  }

  private static void putHeader(
      ByteBuffer file, int inputs, int outputs, Activation activation, byte form) {
    file.putShort((short) inputs)
        .putShort((short) outputs)
        .put(numberOf(activation))
        .put(form)
        .putShort((short) 0);
  }

  private static void putFloats(ByteBuffer file, float[] numbers) {
    for (float number : numbers) {
      file.putFloat(number);
    }
  }

  private static byte numberOf(Activation activation) {
    return switch (activation) {
      case IDENTITY -> 0;
      case CLIP -> 1;
      case RELU -> 2;
      case TANH -> 3;
      case GELU -> 4;
      case SIGMOID -> 5;
    };
  }

  /** Steps repeat no pattern worth looking for: a code for each value is all that helps. */
  private static byte[] pack(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
      deflater.setStrategy(Deflater.HUFFMAN_ONLY);
      deflater.setInput(bytes);
      deflater.finish();
      byte[] block = new byte[1 << 16];
      while (!deflater.finished()) {
        packed.write(block, 0, deflater.deflate(block));
      }
    }
    return packed.toByteArray();
  }

  private static ByteBuffer littleEndian(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
