/**
 * What the packaged server does when things go wrong around it, each fault a test of its own.
 * {@code ./mvnw -Pfaults verify} runs them; {@code verify} only compiles them.
 */
@NullMarked
package org.digitscape.e2e.faults;

import org.jspecify.annotations.NullMarked;
