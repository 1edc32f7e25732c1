/** The commands {@code train} and {@code evaluate}. */
@NullMarked
package org.digitscape.cli;

import org.jspecify.annotations.NullMarked;
