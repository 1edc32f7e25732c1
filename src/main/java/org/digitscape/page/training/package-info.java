/** The training time machine under the map. */
@NullMarked
package org.digitscape.page.training;

import org.jspecify.annotations.NullMarked;
