package org.digitscape.serving;

/**
 * A test digit near a code.
 *
 * @param index its test index
 * @param label the digit it shows
 * @param distance Euclidean distance on the plane
 */
public record Neighbor(int index, int label, double distance) {}
