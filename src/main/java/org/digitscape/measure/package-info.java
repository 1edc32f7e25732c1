/** How good generated images are: yardsticks that see images alone, never plane or density. */
@NullMarked
package org.digitscape.measure;

import org.jspecify.annotations.NullMarked;
