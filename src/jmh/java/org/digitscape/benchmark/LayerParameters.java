package org.digitscape.benchmark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.digitscape.frozen.Activation;

/**
 * The numbers of a dense layer, for any library to compute with.
 *
 * @param weights inputs x outputs, row-major
 * @param biases one for each output
 * @param activation applied to the sums
 */
public record LayerParameters(float[] weights, float[] biases, Activation activation) {

  /** Numbers the layer reads. */
  public int inputs() {
    return weights.length / biases.length;
  }

  /** Numbers the layer gives. */
  public int outputs() {
    return biases.length;
  }

  /** Writes layers to a file, replacing it. */
  static void write(Path file, List<LayerParameters> layers) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(layers.size());
      for (LayerParameters layer : layers) {
        out.writeUTF(layer.activation().name());
        write(out, layer.weights());
        write(out, layer.biases());
      }
    }
  }

  /** Reads what {@link #write(Path, List)} wrote. */
  static List<LayerParameters> read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      List<LayerParameters> layers = new ArrayList<>();
      for (int count = in.readInt(); count > 0; count--) {
        Activation activation = Activation.valueOf(in.readUTF());
        layers.add(new LayerParameters(readFloats(in), readFloats(in), activation));
      }
      return layers;
    }
  }

  private static void write(DataOutputStream out, float[] values) throws IOException {
    out.writeInt(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  private static float[] readFloats(DataInputStream in) throws IOException {
    float[] values = new float[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
