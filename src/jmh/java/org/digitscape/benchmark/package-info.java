/** How fast the frozen network is beside DL4J and ONNX Runtime; no part of the program. */
@NullMarked
package org.digitscape.benchmark;

import org.jspecify.annotations.NullMarked;
