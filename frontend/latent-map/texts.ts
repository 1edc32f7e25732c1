import { formatTick } from '../scatter-chart/graticule';

/** The map's texts by their keys; the server has them all. */
export type Texts = Readonly<Record<string, string>>;

/** A text with its numbers in braces filled in. */
export function say(texts: Texts, key: string, ...values: (string | number)[]): string {
  return (texts[key] ?? key).replace(/\{(\d)\}/g, (whole, place: string) => String(values[Number(place)] ?? whole));
}

/** A latent coordinate as people read it. */
export function coordinate(value: number): string {
  return formatTick(value, 0.01);
}
