import { type Gaussian, nearest } from './gaussian';
import { say, type Texts } from './texts';

const SIGMAS = [1, 2];

/** Says within how many standard deviations of which digit's Gaussian a place lies. */
export function regionOf(digits: readonly Gaussian[], x: number, y: number, texts: Texts): string {
  const { gaussian, distance } = nearest(digits, x, y);
  const sigma = SIGMAS.find((limit) => distance <= limit);
  return gaussian && sigma ? say(texts, 'inside', sigma, gaussian.label!) : say(texts, 'outside');
}
