/** Images made of real digits alone: such that still show the digit, and such that show none. */
@NullMarked
package org.digitscape.measure.synthetic;

import org.jspecify.annotations.NullMarked;
