/** The panel of the visitor's digit. */
@NullMarked
package org.digitscape.page.draw;

import org.jspecify.annotations.NullMarked;
