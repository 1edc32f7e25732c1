/** Java halves of the custom elements in frontend/, and small controls. They know no page. */
@NullMarked
package org.digitscape.component;

import org.jspecify.annotations.NullMarked;
