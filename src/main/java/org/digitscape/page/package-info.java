/** The page and its panels. */
@NullMarked
package org.digitscape.page;

import org.jspecify.annotations.NullMarked;
