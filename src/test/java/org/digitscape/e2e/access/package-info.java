/** Tests in a browser of what the page owes to everyone. */
@NullMarked
package org.digitscape.e2e.access;

import org.jspecify.annotations.NullMarked;
