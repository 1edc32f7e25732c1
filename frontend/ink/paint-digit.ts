import type { Rgb } from './appearance';
import { DIGIT_SIZE } from './digit';

/* Filled and copied at once, so one is enough for all digits. */
const digit = new ImageData(DIGIT_SIZE, DIGIT_SIZE);

/**
 * Fills a canvas with a digit of its size, or with another square picture: every pixel has the colour of ink, as opaque as the digit is dark there, so
 * that whatever lies beneath is the paper.
 *
 * @param intensities a number in 0..255 for each pixel of the canvas, or none at all for blank paper
 */
export function paintDigit(canvas: HTMLCanvasElement, intensities: ArrayLike<number> | null, [red, green, blue]: Rgb): void {
  const context = canvas.getContext('2d')!;
  if (!intensities) {
    context.clearRect(0, 0, canvas.width, canvas.height);
    return;
  }
  const image = canvas.width === DIGIT_SIZE ? digit : new ImageData(canvas.width, canvas.height);
  for (let pixel = 0, at = 0; at < image.data.length; pixel++) {
    image.data[at++] = red;
    image.data[at++] = green;
    image.data[at++] = blue;
    image.data[at++] = intensities[pixel];
  }
  context.putImageData(image, 0, 0);
}
