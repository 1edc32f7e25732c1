/** The panel of the latent map. */
@NullMarked
package org.digitscape.page.map;

import org.jspecify.annotations.NullMarked;
