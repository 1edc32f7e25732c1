package org.digitscape.imaging.ink;

/** A rectangle of pixels; right and bottom are exclusive. */
record Box(int left, int top, int right, int bottom) {

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  int longer() {
    return Math.max(width(), height());
  }

  /** The smallest box around both. */
  Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** Pixels between this and another, along the axis on which they are farther apart. */
  int gapTo(Box other) {
    int across = Math.max(other.left - right, left - other.right);
    int down = Math.max(other.top - bottom, top - other.bottom);
    return Math.max(0, Math.max(across, down));
  }

  /** Larger on every side, but no larger than a picture. */
  Box grown(int by, int width, int height) {
    return new Box(
        Math.max(0, left - by),
        Math.max(0, top - by),
        Math.min(width, right + by),
        Math.min(height, bottom + by));
  }
}
