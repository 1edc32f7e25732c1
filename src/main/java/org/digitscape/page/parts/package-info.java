/** The building blocks that all panels share. */
@NullMarked
package org.digitscape.page.parts;

import org.jspecify.annotations.NullMarked;
