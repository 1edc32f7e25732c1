/** How unlike the digits a model knows an image is, judged by two signals. Plain Java. */
@NullMarked
package org.digitscape.novelty;

import org.jspecify.annotations.NullMarked;
