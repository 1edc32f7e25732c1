/** The trained judge of images in DL4J: its network, its training, and its file. */
@NullMarked
package org.digitscape.dl4j.judge;

import org.jspecify.annotations.NullMarked;
