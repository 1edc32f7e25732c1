/**
 * A scatter chart for Vaadin on Chart.js: points, annotations, a plane that can be zoomed, panned
 * and probed by pointer, touch and keyboard. Knows charts and nothing of this application, so that
 * it can be taken out as an add-on; its client half is {@code frontend/scatter-chart}.
 */
@NullMarked
package org.digitscape.chart;

import org.jspecify.annotations.NullMarked;
