package org.digitscape.frozen;

/**
 * A convolution without padding over square images: at each place, a dense layer of the pixels
 * under the kernel. Immutable: it copies what it is given.
 *
 * <p>Images are rows x columns x channels numbers, channels fastest. Every row of a kernel is then
 * one run of the image, and the whole layer one matrix product over all places.
 */
public final class ConvolutionLayer {

  private final int size;
  private final int channels;
  private final int kernel;
  private final int stride;
  private final int places;
  private final DenseLayer layer;

  /**
   * @param size rows, and columns, of the images that come in
   * @param channels of the images that come in
   * @param kernel rows, and columns, of the kernels, at most {@code size}
   * @param stride pixels from one place to the next, at least 1
   * @param layer from the kernel x kernel x channels numbers under a kernel to the channels that go
   *     out
   * @throws IllegalArgumentException if the numbers do not fit each other
   */
  public ConvolutionLayer(int size, int channels, int kernel, int stride, DenseLayer layer) {
    if (kernel < 1 || kernel > size || stride < 1) {
      throw new IllegalArgumentException(
          "a kernel of %d, stride %d, does not fit images of %d".formatted(kernel, stride, size));
    }
    if (layer.inputs() != kernel * kernel * channels) {
      throw new IllegalArgumentException(
          "a kernel of %d x %d and %d channels does not fit %d inputs"
              .formatted(kernel, kernel, channels, layer.inputs()));
    }
    this.size = size;
    this.channels = channels;
    this.kernel = kernel;
    this.stride = stride;
    this.places = (size - kernel) / stride + 1;
    this.layer = layer;
  }

  /** Numbers it reads for one image. */
  int inputs() {
    return size * size * channels;
  }

  /** Numbers it gives for one image. */
  int outputs() {
    return places * places * layer.outputs();
  }

  /**
   * Applies the layer to images.
   *
   * @param x {@code images} times {@link #inputs()} numbers; not changed
   * @return {@code images} times {@link #outputs()} numbers
   */
  float[] apply(float[] x, int images) {
    int width = layer.inputs();
    int rows = images * places * places;
    float[] patches = new float[rows * width];
    int at = 0;
    for (int image = 0; image < images; image++) {
      for (int row = 0; row < places; row++) {
        for (int column = 0; column < places; column++) {
          copyPatch(x, image * inputs() + at(row * stride, column * stride), patches, at);
          at += width;
        }
      }
    }
    float[] y = new float[rows * layer.outputs()];
    layer.apply(patches, rows, y);
    return y;
  }

  private void copyPatch(float[] x, int from, float[] patches, int to) {
    int run = kernel * channels;
    for (int row = 0; row < kernel; row++) {
      System.arraycopy(x, from + at(row, 0), patches, to + row * run, run);
    }
  }

  private int at(int row, int column) {
    return (row * size + column) * channels;
  }
}
