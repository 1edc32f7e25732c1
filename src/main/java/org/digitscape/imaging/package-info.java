/** Bytes of an upload, or strokes of a pen, to a digit image; digit images to PNG, GIF and JPEG. */
@NullMarked
package org.digitscape.imaging;

import org.jspecify.annotations.NullMarked;
