/** What the page and the HTTP API ask of the models: one service for both. */
@NullMarked
package org.digitscape.serving;

import org.jspecify.annotations.NullMarked;
