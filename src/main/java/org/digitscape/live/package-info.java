/**
 * Training while visitors watch: one run at a time on the whole server, of which nothing is kept.
 */
@NullMarked
package org.digitscape.live;

import org.jspecify.annotations.NullMarked;
