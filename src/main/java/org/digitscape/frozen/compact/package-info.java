/** A frozen decoder made small enough for a browser to fetch and compute itself. */
@NullMarked
package org.digitscape.frozen.compact;

import org.jspecify.annotations.NullMarked;
