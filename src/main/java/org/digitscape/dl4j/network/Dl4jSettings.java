package org.digitscape.dl4j.network;

import org.deeplearning4j.util.CrashReportingUtil;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** Settings of DL4J and its native library that hold for the whole process. */
public final class Dl4jSettings {

  private static final String THREADS_VARIABLE = "OMP_NUM_THREADS";

  private Dl4jSettings() {}

  /** To be called before a network is made; once or often is the same. */
  public static void apply() {
    computeOnOneThread();
    // It would write files into the working folder, and needs a library that is left out.
    CrashReportingUtil.crashDumpsEnabled(false);
  }

  /**
   * Computes on one native thread unless the environment asks for more: products as small as ours
   * lose more by sharing the work than they gain, and one thread always adds in one order.
   */
  private static void computeOnOneThread() {
    if (System.getenv(THREADS_VARIABLE) == null) {
      // In this order: only Nd4j's own start-up tells the holder which native library to load.
      Nd4j.factory().blas().setMaxThreads(1);
      NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
    }
  }
}
