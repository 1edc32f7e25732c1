/** What a network is shown: batches in a random order, with noise, and moved a little. */
@NullMarked
package org.digitscape.dl4j.training.batch;

import org.jspecify.annotations.NullMarked;
