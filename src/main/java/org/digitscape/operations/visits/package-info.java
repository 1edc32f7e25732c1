/** Who is here: sessions, their tabs, and the door that lets no more in than there is room for. */
@NullMarked
package org.digitscape.operations.visits;

import org.jspecify.annotations.NullMarked;
