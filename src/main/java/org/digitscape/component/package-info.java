/** Java halves of the custom elements in {@code frontend/}: what the page is put together from. */
@NullMarked
package org.digitscape.component;

import org.jspecify.annotations.NullMarked;
