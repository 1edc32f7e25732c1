/** How one batch changes the parameters: on one thread or on two replicas. */
@NullMarked
package org.digitscape.dl4j.training.step;

import org.jspecify.annotations.NullMarked;
