/** For whom the page is on show: links, the projector, and what a teacher leaves out. */
@NullMarked
package org.digitscape.page.stage;

import org.jspecify.annotations.NullMarked;
