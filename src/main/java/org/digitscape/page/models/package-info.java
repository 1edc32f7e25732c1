/** The choice among models, and one digit through all of them. */
@NullMarked
package org.digitscape.page.models;

import org.jspecify.annotations.NullMarked;
