/** Judges that say whether an image looks like a digit, and what calibrates them. */
@NullMarked
package org.digitscape.measure.judge;

import org.jspecify.annotations.NullMarked;
