/** Whether the server can serve: what a load balancer and a supervisor ask. */
@NullMarked
package org.digitscape.operations.health;

import org.jspecify.annotations.NullMarked;
