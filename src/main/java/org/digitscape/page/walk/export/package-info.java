/** A walk as files to take along. */
@NullMarked
package org.digitscape.page.walk.export;

import org.jspecify.annotations.NullMarked;
