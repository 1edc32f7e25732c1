/** Java halves of what plays a walk. */
@NullMarked
package org.digitscape.component.walk;

import org.jspecify.annotations.NullMarked;
