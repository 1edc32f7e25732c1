/** Ways through populated ground: the cheapest ones where crossing empty ground costs more. */
@NullMarked
package org.digitscape.walk.route;

import org.jspecify.annotations.NullMarked;
