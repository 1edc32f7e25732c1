/** The element that plays trainings. */
@NullMarked
package org.digitscape.component.training;

import org.jspecify.annotations.NullMarked;
