/** What is likely on the latent plane, and what, once decoded, is a digit. */
@NullMarked
package org.digitscape.density;

import org.jspecify.annotations.NullMarked;
