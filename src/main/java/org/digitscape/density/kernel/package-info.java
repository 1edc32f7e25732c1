/** The adaptive kernel density. */
@NullMarked
package org.digitscape.density.kernel;

import org.jspecify.annotations.NullMarked;
