/** Reading MNIST: IDX files, the shipped digits 1, 5 and 6, and folders of original files. */
@NullMarked
package org.digitscape.mnist;

import org.jspecify.annotations.NullMarked;
