/** Training autoencoders from scratch with DL4J. */
@NullMarked
package org.digitscape.dl4j.training;

import org.jspecify.annotations.NullMarked;
