/** Trained networks as plain arrays: pure functions that any number of threads may call. */
@NullMarked
package org.digitscape.frozen;

import org.jspecify.annotations.NullMarked;
