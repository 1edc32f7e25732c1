/** What other sites show of a link to the page: its words, and a picture drawn for that link. */
@NullMarked
package org.digitscape.page.preview;

import org.jspecify.annotations.NullMarked;
