import type { Place } from '../scatter-chart/plane';

/** A way from place to place, passed at constant speed: 0 is its first place, 1 its last. */
export class Way {
  readonly #places: readonly Place[];
  readonly #shares: readonly number[];

  /** @param places at least two */
  constructor(places: readonly Place[]) {
    this.#places = places;
    const passed = [0];
    for (let i = 1; i < places.length; i++) {
      passed.push(passed[i - 1]! + Math.hypot(places[i]!.x - places[i - 1]!.x, places[i]!.y - places[i - 1]!.y));
    }
    const length = passed.at(-1)!;
    this.#shares = passed.map((distance, i) => (length > 0 ? distance / length : i / (places.length - 1)));
  }

  at(alpha: number): Place {
    const last = this.#places.length - 2;
    const leg = Math.min(Math.max(this.#shares.findLastIndex((share) => share <= alpha), 0), last);
    const from = this.#places[leg]!;
    const to = this.#places[leg + 1]!;
    const length = this.#shares[leg + 1]! - this.#shares[leg]!;
    const part = length > 0 ? (alpha - this.#shares[leg]!) / length : 1;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  }

  /** The part between two shares of it. */
  between(from: number, to: number): Place[] {
    const within = this.#places.filter((_, i) => this.#shares[i]! > from && this.#shares[i]! < to);
    return [this.at(from), ...within, this.at(to)];
  }
}
