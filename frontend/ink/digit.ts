/* Digit images: 28 rows of 28 intensities, row-major, 0 = paper, 255 = full ink. */

/** Rows, and columns, of a digit image. */
export const DIGIT_SIZE = 28;

/** Pixels of a digit image. */
export const DIGIT_PIXELS = DIGIT_SIZE * DIGIT_SIZE;

/**
 * Reads digit images from base64, one after the other.
 *
 * @throws RangeError if there is not a whole number of images
 */
export function decodeDigits(base64: string): Uint8Array {
  const bytes = decodeBytes(base64);
  if (bytes.length % DIGIT_PIXELS !== 0) {
    throw new RangeError(`expected a multiple of ${DIGIT_PIXELS} bytes, found ${bytes.length}`);
  }
  return bytes;
}

/** Reads a picture of any size from base64. */
export function decodeBytes(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
