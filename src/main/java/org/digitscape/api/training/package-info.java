/** What the API tells of trainings: those that are over, and the one that goes on. */
@NullMarked
package org.digitscape.api.training;

import org.jspecify.annotations.NullMarked;
