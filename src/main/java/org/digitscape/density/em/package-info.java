/** Mixtures of Gaussians, fitted by expectation maximisation. */
@NullMarked
package org.digitscape.density.em;

import org.jspecify.annotations.NullMarked;
