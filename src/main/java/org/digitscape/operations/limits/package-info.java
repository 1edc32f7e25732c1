/** How much one visitor, one address and everybody together may ask of the API. */
@NullMarked
package org.digitscape.operations.limits;

import org.jspecify.annotations.NullMarked;
