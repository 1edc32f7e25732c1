/** The panel that samples new digits. */
@NullMarked
package org.digitscape.page.sample;

import org.jspecify.annotations.NullMarked;
