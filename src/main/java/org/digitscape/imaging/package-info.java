/** Pictures: drawings painted, digit images written as PNG, GIF and JPEG. */
@NullMarked
package org.digitscape.imaging;

import org.jspecify.annotations.NullMarked;
