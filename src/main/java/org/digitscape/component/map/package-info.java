/** Java halves of the latent map and of all that stands on it. */
@NullMarked
package org.digitscape.component.map;

import org.jspecify.annotations.NullMarked;
