/** What operators count and measure. */
@NullMarked
package org.digitscape.operations.metrics;

import org.jspecify.annotations.NullMarked;
