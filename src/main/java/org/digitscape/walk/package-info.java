/** Ways from one digit to another, and how near to real data they stay. */
@NullMarked
package org.digitscape.walk;

import org.jspecify.annotations.NullMarked;
