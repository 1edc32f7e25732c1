/** The panel of the walk between two digits. */
@NullMarked
package org.digitscape.page.walk;

import org.jspecify.annotations.NullMarked;
