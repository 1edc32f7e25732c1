/** Yardsticks of generated images, and the ladder of densities that they measure. */
@NullMarked
package org.digitscape.measure.ladder;

import org.jspecify.annotations.NullMarked;
