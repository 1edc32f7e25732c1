package org.digitscape.dl4j.judge;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.deeplearning4j.nn.weights.WeightInit;
import org.digitscape.dl4j.network.Dl4jSettings;
import org.digitscape.frozen.ImageClassifier;
import org.digitscape.model.DigitImage;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * The judge's network: two convolutions of stride 2 in place of pooling (Springenberg et al. 2014),
 * one dense layer whose outputs are the features, and a softmax over ten digits and "none".
 *
 * @see <a href="https://arxiv.org/abs/1412.6806">Striving for Simplicity: The All Convolutional
 *     Net</a>
 */
final class JudgeNetwork {

  /** Classes: ten digits, and none of them. */
  static final int CLASSES = 11;

  private static final int KERNEL = 5;
  private static final int STRIDE = 2;
  private static final int FIRST = 16;
  private static final int SECOND = 32;
  private static final int FEATURES = 64;

  /** Rows, and columns, of what comes out of the first and of the second convolution. */
  private static final int FIRST_PLACES = 12;

  private static final int SECOND_PLACES = 4;

  private JudgeNetwork() {}

  /** Makes a network with fresh weights. */
  static MultiLayerNetwork create(long seed, IUpdater updater) {
    Dl4jSettings.apply();
    MultiLayerNetwork network =
        new MultiLayerNetwork(
            new NeuralNetConfiguration.Builder()
                .seed(seed)
                .updater(updater)
                .weightInit(WeightInit.RELU)
                .activation(Activation.RELU)
                .list()
                .layer(convolution(1, FIRST))
                .layer(convolution(FIRST, SECOND))
                .layer(new DenseLayer.Builder().nOut(FEATURES).build())
                .layer(
                    new OutputLayer.Builder(LossFunction.MCXENT)
                        .nOut(CLASSES)
                        .activation(Activation.SOFTMAX)
                        .build())
                .setInputType(InputType.convolutionalFlat(DigitImage.SIZE, DigitImage.SIZE, 1))
                .build());
    network.init();
    return network;
  }

  /** Probabilities of the eleven classes, a row for each image of 784 intensities in 0..1. */
  static float[][] probabilities(MultiLayerNetwork network, List<float[]> images) {
    return network.output(matrix(images)).toFloatMatrix();
  }

  /** Images as rows of a matrix. */
  static INDArray matrix(List<float[]> images) {
    return Nd4j.create(images.toArray(float[][]::new));
  }

  /** Copies the parameters into plain arrays. */
  static ImageClassifier freeze(MultiLayerNetwork network) {
    return new ImageClassifier(
        List.of(
            convolution(network.getLayer(0), DigitImage.SIZE, 1),
            convolution(network.getLayer(1), FIRST_PLACES, FIRST)),
        List.of(
            dense(
                placesFirst(weights(network.getLayer(2))),
                network.getLayer(2),
                org.digitscape.frozen.Activation.RELU)),
        dense(
            weights(network.getLayer(3)),
            network.getLayer(3),
            org.digitscape.frozen.Activation.IDENTITY));
  }

  private static ConvolutionLayer convolution(int in, int out) {
    return new ConvolutionLayer.Builder(KERNEL, KERNEL)
        .stride(STRIDE, STRIDE)
        .nIn(in)
        .nOut(out)
        .build();
  }

  /** DL4J's kernels are out x in x row x column; the frozen ones row x column x in x out. */
  private static org.digitscape.frozen.ConvolutionLayer convolution(
      Layer layer, int size, int channels) {
    float[] weights =
        layer
            .getParam(DefaultParamInitializer.WEIGHT_KEY)
            .permute(2, 3, 1, 0)
            .dup('c')
            .data()
            .asFloat();
    return new org.digitscape.frozen.ConvolutionLayer(
        size,
        channels,
        KERNEL,
        STRIDE,
        dense(weights, layer, org.digitscape.frozen.Activation.RELU));
  }

  private static org.digitscape.frozen.DenseLayer dense(
      float[] weights, Layer layer, org.digitscape.frozen.Activation activation) {
    float[] biases = layer.getParam(DefaultParamInitializer.BIAS_KEY).dup('c').data().asFloat();
    return new org.digitscape.frozen.DenseLayer(weights, biases, activation);
  }

  private static float[] weights(Layer layer) {
    return layer.getParam(DefaultParamInitializer.WEIGHT_KEY).dup('c').data().asFloat();
  }

  /** DL4J flattens channel x place, the frozen layers place x channel. */
  private static float[] placesFirst(float[] weights) {
    int places = SECOND_PLACES * SECOND_PLACES;
    float[] sorted = new float[weights.length];
    for (int channel = 0; channel < SECOND; channel++) {
      for (int place = 0; place < places; place++) {
        System.arraycopy(
            weights,
            (channel * places + place) * FEATURES,
            sorted,
            (place * SECOND + channel) * FEATURES,
            FEATURES);
      }
    }
    return sorted;
  }

  /** Images to lists of rows, for callers that hold them one by one. */
  static List<float[]> rows(List<DigitImage> images) {
    List<float[]> rows = new ArrayList<>(images.size());
    images.forEach(image -> rows.add(image.toUnit()));
    return rows;
  }
}
