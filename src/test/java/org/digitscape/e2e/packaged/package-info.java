/** Tests of what is handed to operators: the jar, in a process of its own. */
@NullMarked
package org.digitscape.e2e.packaged;

import org.jspecify.annotations.NullMarked;
