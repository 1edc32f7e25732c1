/** How much a rebuilt digit has too much, and how much it lacks: each 0..255 for each pixel, one of them 0. */
export interface Differences {
  readonly surplus: Uint8Array;
  readonly missing: Uint8Array;
}

/**
 * Compares two digits pixel by pixel.
 *
 * @param input what was to be rebuilt, intensities in 0..255
 * @param output what was rebuilt, likewise
 */
export function differences(input: Uint8Array, output: Uint8Array): Differences {
  const surplus = new Uint8Array(input.length);
  const missing = new Uint8Array(input.length);
  for (let pixel = 0; pixel < input.length; pixel++) {
    const difference = output[pixel] - input[pixel];
    surplus[pixel] = Math.max(0, difference);
    missing[pixel] = Math.max(0, -difference);
  }
  return { surplus, missing };
}
