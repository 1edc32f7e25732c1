import type { Rgb } from './appearance';
import { DIGIT_PIXELS, DIGIT_SIZE } from './digit';

/* Filled and copied at once, so one is enough for all. */
const image = new ImageData(DIGIT_SIZE, DIGIT_SIZE);

/**
 * Fills a canvas of 28x28 with a digit: every pixel has the colour of ink, as opaque as the digit is dark there, so
 * that whatever lies beneath is the paper.
 *
 * @param intensities 784 numbers in 0..255, or none at all for blank paper
 */
export function paintDigit(canvas: HTMLCanvasElement, intensities: ArrayLike<number> | null, [red, green, blue]: Rgb): void {
  const context = canvas.getContext('2d')!;
  if (!intensities) {
    context.clearRect(0, 0, DIGIT_SIZE, DIGIT_SIZE);
    return;
  }
  for (let pixel = 0, at = 0; pixel < DIGIT_PIXELS; pixel++) {
    image.data[at++] = red;
    image.data[at++] = green;
    image.data[at++] = blue;
    image.data[at++] = intensities[pixel];
  }
  context.putImageData(image, 0, 0);
}
