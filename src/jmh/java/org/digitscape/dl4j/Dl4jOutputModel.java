package org.digitscape.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.digitscape.benchmark.LayerParameters;
import org.digitscape.benchmark.ModelParameters;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Encoder and decoder as two DL4J networks, computed by {@code output()}. A network answers one
 * caller at a time.
 */
public final class Dl4jOutputModel implements LatentModel {

  private final MultiLayerNetwork encoder;
  private final MultiLayerNetwork decoder;
  private final ReentrantLock lock = new ReentrantLock();

  /** Copies a model's parameters. */
  public Dl4jOutputModel(ModelParameters model) {
    encoder = network(model.encoder());
    decoder = network(model.decoder());
  }

  @Override
  public LatentCode encode(DigitImage image) {
    return encodeAll(List.of(image)).getFirst();
  }

  @Override
  public List<LatentCode> encodeAll(List<DigitImage> images) {
    List<LatentCode> codes = new ArrayList<>(images.size());
    for (float[] code : output(encoder, UnitPixels.matrix(UnitPixels.of(images)))) {
      codes.add(new LatentCode(code[0], code[1]));
    }
    return codes;
  }

  @Override
  public float[] decode(LatentCode code) {
    return decodeAll(List.of(code)).getFirst();
  }

  @Override
  public List<float[]> decodeAll(List<LatentCode> codes) {
    float[] z = new float[2 * codes.size()];
    for (int r = 0; r < codes.size(); r++) {
      z[2 * r] = (float) codes.get(r).x();
      z[2 * r + 1] = (float) codes.get(r).y();
    }
    return List.of(output(decoder, Nd4j.create(z, new long[] {codes.size(), 2}, 'c')));
  }

  private float[][] output(MultiLayerNetwork network, INDArray input) {
    lock.lock();
    try {
      return network.output(input).toFloatMatrix();
    } finally {
      lock.unlock();
    }
  }

  private static MultiLayerNetwork network(List<LayerParameters> layers) {
    NeuralNetConfiguration.ListBuilder list = new NeuralNetConfiguration.Builder().list();
    for (LayerParameters layer : layers) {
      list.layer(
          new DenseLayer.Builder()
              .nIn(layer.inputs())
              .nOut(layer.outputs())
              .activation(Activation.valueOf(layer.activation().name()))
              .build());
    }
    MultiLayerNetwork network = new MultiLayerNetwork(list.build());
    network.init();
    for (int i = 0; i < layers.size(); i++) {
      LayerParameters layer = layers.get(i);
      network.setParam(
          i + "_" + DefaultParamInitializer.WEIGHT_KEY,
          Nd4j.create(layer.weights(), new long[] {layer.inputs(), layer.outputs()}, 'c'));
      network.setParam(
          i + "_" + DefaultParamInitializer.BIAS_KEY,
          Nd4j.create(layer.biases(), new long[] {1, layer.outputs()}, 'c'));
    }
    return network;
  }
}
