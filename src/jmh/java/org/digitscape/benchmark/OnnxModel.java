package org.digitscape.benchmark;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;

/**
 * Encoder and decoder as two sessions of ONNX Runtime, each call on the caller's thread alone.
 * Inputs go into a buffer outside the heap that each thread keeps, the fastest way in.
 */
final class OnnxModel implements LatentModel {

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession encoder;
  private final OrtSession decoder;
  private final ThreadLocal<FloatBuffer> input = ThreadLocal.withInitial(() -> direct(0));

  OnnxModel(ModelParameters model) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      encoder = environment.createSession(OnnxFile.of(model.encoder()), options);
      decoder = environment.createSession(OnnxFile.of(model.decoder()), options);
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public LatentCode encode(DigitImage image) {
    return encodeAll(List.of(image)).getFirst();
  }

  @Override
  public List<LatentCode> encodeAll(List<DigitImage> images) {
    FloatBuffer x = input(images.size() * DigitImage.PIXELS);
    for (DigitImage image : images) {
      x.put(image.toUnit());
    }
    FloatBuffer z = run(encoder, x.flip(), images.size(), DigitImage.PIXELS);
    List<LatentCode> codes = new ArrayList<>(images.size());
    while (z.hasRemaining()) {
      codes.add(new LatentCode(z.get(), z.get()));
    }
    return codes;
  }

  @Override
  public float[] decode(LatentCode code) {
    return decodeAll(List.of(code)).getFirst();
  }

  @Override
  public List<float[]> decodeAll(List<LatentCode> codes) {
    FloatBuffer z = input(2 * codes.size());
    for (LatentCode code : codes) {
      z.put((float) code.x()).put((float) code.y());
    }
    FloatBuffer x = run(decoder, z.flip(), codes.size(), 2);
    List<float[]> images = new ArrayList<>(codes.size());
    while (x.hasRemaining()) {
      float[] image = new float[DigitImage.PIXELS];
      x.get(image);
      images.add(image);
    }
    return images;
  }

  private FloatBuffer run(OrtSession session, FloatBuffer input, int rows, int width) {
    try (OnnxTensor tensor =
            OnnxTensor.createTensor(environment, input, new long[] {rows, width});
        OrtSession.Result result = session.run(Map.of("x", tensor))) {
      return ((OnnxTensor) result.get(0)).getFloatBuffer();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  private FloatBuffer input(int size) {
    if (input.get().capacity() < size) {
      input.set(direct(size));
    }
    return input.get().clear();
  }

  private static FloatBuffer direct(int size) {
    return ByteBuffer.allocateDirect(size * Float.BYTES)
        .order(ByteOrder.nativeOrder())
        .asFloatBuffer();
  }
}
