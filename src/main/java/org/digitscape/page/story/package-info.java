/** The story: five steps that drive the page's own controls. */
@NullMarked
package org.digitscape.page.story;

import org.jspecify.annotations.NullMarked;
