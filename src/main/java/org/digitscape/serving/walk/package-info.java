/** Walks through a served model's plane. */
@NullMarked
package org.digitscape.serving.walk;

import org.jspecify.annotations.NullMarked;
