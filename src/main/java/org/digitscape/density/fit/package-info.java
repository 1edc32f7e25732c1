/** All densities of a model, fitted and measured. */
@NullMarked
package org.digitscape.density.fit;

import org.jspecify.annotations.NullMarked;
