/** The HTTP API. */
@NullMarked
package org.digitscape.api;

import org.jspecify.annotations.NullMarked;
