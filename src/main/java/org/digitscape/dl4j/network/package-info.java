/** What DL4J builds for each kind of model, and which of its parts is which. */
@NullMarked
package org.digitscape.dl4j.network;

import org.jspecify.annotations.NullMarked;
