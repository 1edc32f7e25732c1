/** What the page shows, and the address that brings it back. */
@NullMarked
package org.digitscape.link;

import org.jspecify.annotations.NullMarked;
