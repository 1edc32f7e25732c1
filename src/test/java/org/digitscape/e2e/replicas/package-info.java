/** Two replicas behind the proxy of deploy/: a program of its own, {@code -Preplicas}. */
@NullMarked
package org.digitscape.e2e.replicas;

import org.jspecify.annotations.NullMarked;
