/** The whole application in a real browser. */
@NullMarked
package org.digitscape.e2e;

import org.jspecify.annotations.NullMarked;
