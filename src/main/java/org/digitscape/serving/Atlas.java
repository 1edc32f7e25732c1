package org.digitscape.serving;

/**
 * The decoded plane as one picture: a grid of digits, decoded at the centres of equal squares that
 * tile a part of the plane. The first tile is at the top left, where x is least and y greatest.
 *
 * @param x0 left edge of the grid on the plane
 * @param y0 lower edge
 * @param x1 right edge
 * @param y1 upper edge
 * @param columns tiles from left to right
 * @param rows tiles from top to bottom
 * @param jpeg the picture, 28 pixels a tile in each direction
 */
public record Atlas(
    double x0, double y0, double x1, double y1, int columns, int rows, byte[] jpeg) {}
