/**
 * What a visitor explores: the state of the page and all that follows from it. It knows no panel.
 */
@NullMarked
package org.digitscape.page.explore;

import org.jspecify.annotations.NullMarked;
