/** Uploads: bytes from anyone to a grey picture, at a known cost. */
@NullMarked
package org.digitscape.imaging.upload;

import org.jspecify.annotations.NullMarked;
