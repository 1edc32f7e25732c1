package org.digitscape.dl4j;

import org.bytedeco.javacpp.Pointer;

/** The memory of this process that the garbage collector does not see. */
public final class NativeMemory {

  private NativeMemory() {}

  /** Bytes that ND4J holds outside of the heap; those of its own libraries' code not counted. */
  public static long bytes() {
    return Pointer.totalBytes();
  }
}
