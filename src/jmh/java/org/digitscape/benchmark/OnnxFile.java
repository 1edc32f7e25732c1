package org.digitscape.benchmark;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.digitscape.frozen.Activation;

/**
 * Writes dense layers as an ONNX model: one {@code Gemm} node for each layer, followed by its
 * activation. Input {@code x} and output {@code y} have any number of rows.
 *
 * @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto, which has the
 *     field numbers</a>
 */
final class OnnxFile {

  private static final int IR_VERSION = 8;
  private static final int OPERATOR_SET = 17;
  private static final int FLOAT = 1;

  private OnnxFile() {}

  /** The bytes of a model file. */
  static byte[] of(List<LayerParameters> layers) {
    Message graph = new Message();
    Message initializers = new Message();
    String from = "x";
    for (int i = 0; i < layers.size(); i++) {
      LayerParameters layer = layers.get(i);
      boolean linear = layer.activation() == Activation.IDENTITY;
      String to = i == layers.size() - 1 ? "y" : "h" + i;
      String sums = linear ? to : "s" + i;
      graph.message(1, node("Gemm", sums, from, "w" + i, "b" + i));
      if (!linear) {
        graph.message(1, node(operator(layer.activation()), to, sums));
      }
      initializers.message(5, tensor("w" + i, layer.weights(), layer.inputs(), layer.outputs()));
      initializers.message(5, tensor("b" + i, layer.biases(), layer.outputs()));
      from = to;
    }
    graph
        .text(2, "layers")
        .append(initializers)
        .message(11, rows("x", layers.getFirst().inputs()))
        .message(12, rows("y", layers.getLast().outputs()));
    return new Message()
        .number(1, IR_VERSION)
        .message(7, graph)
        .message(8, new Message().text(1, "").number(2, OPERATOR_SET))
        .toBytes();
  }

  private static String operator(Activation activation) {
    return switch (activation) {
      case IDENTITY -> "Identity";
      case TANH -> "Tanh";
      case SIGMOID -> "Sigmoid";
      default -> throw new IllegalArgumentException("not in the lecture's network: " + activation);
    };
  }

  private static Message node(String operator, String output, String... inputs) {
    Message node = new Message();
    for (String input : inputs) {
      node.text(1, input);
    }
    return node.text(2, output).text(3, output).text(4, operator);
  }

  private static Message tensor(String name, float[] values, int... dimensions) {
    Message tensor = new Message();
    for (int dimension : dimensions) {
      tensor.number(1, dimension);
    }
    ByteBuffer raw = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    return tensor.number(2, FLOAT).text(8, name).bytes(9, raw.array());
  }

  private static Message rows(String name, int width) {
    Message shape =
        new Message()
            .message(1, new Message().text(2, "rows"))
            .message(1, new Message().number(1, width));
    Message tensorType = new Message().number(1, FLOAT).message(2, shape);
    return new Message().text(1, name).message(2, new Message().message(1, tensorType));
  }

  /** A protocol buffer message: fields one after the other, each with its number. */
  private static final class Message {

    private static final int VARINT = 0;
    private static final int LENGTH_DELIMITED = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Message number(int field, long value) {
      varint((long) field << 3 | VARINT);
      varint(value);
      return this;
    }

    Message bytes(int field, byte[] value) {
      varint((long) field << 3 | LENGTH_DELIMITED);
      varint(value.length);
      out.writeBytes(value);
      return this;
    }

    Message text(int field, String value) {
      return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    Message message(int field, Message value) {
      return bytes(field, value.toBytes());
    }

    Message append(Message fields) {
      out.writeBytes(fields.toBytes());
      return this;
    }

    byte[] toBytes() {
      return out.toByteArray();
    }

    private void varint(long value) {
      long rest = value;
      while (rest > 0x7F) {
        out.write((int) (rest & 0x7F | 0x80));
        rest >>>= 7;
      }
      out.write((int) rest);
    }
  }
}
