import type { Place } from '../scatter-chart/plane';
import { type Gaussian, nearest } from './gaussian';
import type { MapData } from './map-data';
import { coordinate, say, type Texts } from './texts';

const SIGMAS = [1, 2];

/** Says within how many standard deviations of which digit's Gaussian a place lies. */
export function regionOf(digits: readonly Gaussian[], x: number, y: number, texts: Texts): string {
  const { gaussian, distance } = nearest(digits, x, y);
  const sigma = SIGMAS.find((limit) => distance <= limit);
  return gaussian && sigma ? say(texts, 'inside', sigma, gaussian.label!) : say(texts, 'outside');
}

/** Says all there is to say about a place, for those who cannot see it. */
export function sentence(data: MapData, { x, y }: Place, texts: Texts): string {
  const region = regionOf(data.gaussians, x, y, texts);
  return say(texts, 'announce', coordinate(x), coordinate(y), region, data.nearest(x, y)?.label ?? '');
}
