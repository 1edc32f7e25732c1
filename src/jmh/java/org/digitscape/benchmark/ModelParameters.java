package org.digitscape.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The shipped model as numbers. It goes to the contenders by file, because ONNX Runtime crashes in
 * a JVM that has loaded DL4J's native library.
 *
 * @param encoder layers from image to code
 * @param decoder layers from code to image
 */
public record ModelParameters(List<LayerParameters> encoder, List<LayerParameters> decoder) {

  /** Writes both parts into a folder. */
  void write(Path folder) throws IOException {
    LayerParameters.write(folder.resolve("encoder"), encoder);
    LayerParameters.write(folder.resolve("decoder"), decoder);
  }

  /** Reads what {@link #write(Path)} wrote. */
  static ModelParameters read(Path folder) throws IOException {
    return new ModelParameters(
        LayerParameters.read(folder.resolve("encoder")),
        LayerParameters.read(folder.resolve("decoder")));
  }
}
