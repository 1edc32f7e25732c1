/** What was measured of a model beyond its card: plain records that travel in its file. */
@NullMarked
package org.digitscape.model.report;

import org.jspecify.annotations.NullMarked;
