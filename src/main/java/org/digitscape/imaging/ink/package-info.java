/** From a picture of a digit to the image that MNIST would have made of it. */
@NullMarked
package org.digitscape.imaging.ink;

import org.jspecify.annotations.NullMarked;
