/** Whether a model notices what it does not know: images to show it, and the measurement. */
@NullMarked
package org.digitscape.measure.outliers;

import org.jspecify.annotations.NullMarked;
