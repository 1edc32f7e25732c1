package org.digitscape.frozen.compact;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.digitscape.frozen.Activation;
import org.digitscape.frozen.DenseLayer;

/** Reads a decoder's file as its description says, and nothing else. */
final class DecoderReader {

  private static final List<Activation> ACTIVATIONS =
      List.of(
          Activation.IDENTITY,
          Activation.CLIP,
          Activation.RELU,
          Activation.TANH,
          Activation.GELU,
          Activation.SIGMOID);

  private DecoderReader() {}

  static List<DenseLayer> read(byte[] bytes) throws DataFormatException {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    byte[] magic = new byte[4];
    file.get(magic);
    if (!new String(magic, StandardCharsets.US_ASCII).equals("DSDC")) {
      throw new DataFormatException("no decoder");
    }
    if (file.get() != 1) {
      throw new DataFormatException("another version");
    }
    int count = file.get();
    file.getShort();
    byte[] unpacked = new byte[file.getInt()];
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(bytes, file.position(), file.remaining());
      if (inflater.inflate(unpacked) != unpacked.length || !inflater.finished()) {
        throw new DataFormatException("another length");
      }
    }
    ByteBuffer layers = ByteBuffer.wrap(unpacked).order(ByteOrder.LITTLE_ENDIAN);
    List<DenseLayer> read = new ArrayList<>();
    for (int layer = 0; layer < count; layer++) {
      read.add(readLayer(layers));
    }
    if (layers.hasRemaining()) {
      throw new DataFormatException("more than the layers");
    }
    return read;
  }

  private static DenseLayer readLayer(ByteBuffer file) {
    int inputs = file.getShort();
    int outputs = file.getShort();
    Activation activation = ACTIVATIONS.get(file.get());
    boolean stepped = file.get() == 1;
    file.getShort();
    float[] biases = readFloats(file, outputs);
    float[] scales = stepped ? readFloats(file, outputs) : new float[0];
    float[] weights = new float[inputs * outputs];
    for (int o = 0; o < outputs; o++) {
      for (int i = 0; i < inputs; i++) {
        weights[i * outputs + o] = stepped ? file.get() * scales[o] : file.getFloat();
      }
    }
    file.position(Math.ceilDiv(file.position(), 4) * 4);
    return new DenseLayer(weights, biases, activation);
  }

  private static float[] readFloats(ByteBuffer file, int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = file.getFloat();
    }
    return numbers;
  }
}
