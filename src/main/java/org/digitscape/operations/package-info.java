/** What running the server takes: health, information about the build, headers. */
@NullMarked
package org.digitscape.operations;

import org.jspecify.annotations.NullMarked;
