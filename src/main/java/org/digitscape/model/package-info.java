/** The words that all other packages speak: images, codes, models. Plain Java. */
@NullMarked
package org.digitscape.model;

import org.jspecify.annotations.NullMarked;
