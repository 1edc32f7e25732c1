package org.digitscape.dl4j;

import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** Settings of ND4J's native library that hold for the whole process. */
final class NativeArithmetic {

  private static final String THREADS_VARIABLE = "OMP_NUM_THREADS";

  private NativeArithmetic() {}

  /**
   * Computes on one native thread unless the environment asks for more: products as small as ours
   * lose more by sharing the work than they gain, and one thread always adds in one order.
   */
  static void useOneThread() {
    if (System.getenv(THREADS_VARIABLE) == null) {
      // In this order: only Nd4j's own start-up tells the holder which native library to load.
      Nd4j.factory().blas().setMaxThreads(1);
      NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
    }
  }
}
