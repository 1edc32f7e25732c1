/**
 * Many visitors at once, and visitors for long: programs that start the packaged server in a
 * process of its own, with the image's options, use it over loopback and say what they measured.
 */
@NullMarked
package org.digitscape.load;

import org.jspecify.annotations.NullMarked;
