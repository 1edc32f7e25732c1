/** How a model came to be: some moments of its training, on the plane and in numbers. */
@NullMarked
package org.digitscape.history;

import org.jspecify.annotations.NullMarked;
