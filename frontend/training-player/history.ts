import { DIGIT_SIZE } from '../ink/digit';
import { loadGrey } from '../latent-map/grey';
import type { MomentMark } from '../latent-map/moment';
import { type Instant, Recording, type Tick } from './recording';

/** A moment as the server tells it. */
export interface MomentAnswer {
  readonly update: number;
  readonly epoch: number;
  readonly trainingMse: number;
  readonly testMse: number;
  readonly square: MomentMark['square'];
  readonly codes: readonly (readonly [number, number])[];
}

interface HistoryAnswer {
  readonly tiles: number;
  readonly moments: readonly MomentAnswer[];
}

/** @param x where it stands on the time axis */
export function instantOf(moment: MomentAnswer, x: number): Instant {
  return { ...moment, x, codes: Float64Array.from(moment.codes.flat()), picture: null };
}

/**
 * Fetches the recorded training of a model: its moments at equal distances, since they were taken after about equal
 * factors of updates.
 *
 * @throws Error if there is none, or it cannot be had now
 */
export async function loadHistory(url: string): Promise<Recording> {
  const sheet = loadGrey(url, { headers: { Accept: 'image/jpeg' } });
  const response = await fetch(url, { headers: { Accept: 'application/json' } });
  if (!response.ok) {
    sheet.catch(() => undefined);
    throw new Error(`${url} answered ${response.status}`);
  }
  const { tiles, moments } = (await response.json()) as HistoryAnswer;
  const recording = new Recording(tiles);
  const picture = await sheet;
  const size = (tiles * DIGIT_SIZE) ** 2;
  if (picture.values.length !== size * moments.length || picture.width !== tiles * DIGIT_SIZE) {
    throw new Error(`${url} has a picture of another size`);
  }
  moments.forEach((moment, i) => {
    const instant = instantOf(moment, i / (moments.length - 1));
    instant.picture = picture.values.subarray(i * size, (i + 1) * size);
    recording.instants.push(instant);
  });
  return recording;
}

/** Round numbers of updates at the time axis of a recorded training: 1, 10, 100 and so on, and what they are. */
export function updateTicks({ instants }: Recording, text: (updates: number) => string): Tick[] {
  const ticks: Tick[] = [];
  for (let updates = 1; updates <= (instants[instants.length - 1]?.update ?? 0); updates *= 10) {
    const to = instants.findIndex((instant) => instant.update >= updates);
    const a = instants[Math.max(to - 1, 0)]!;
    const b = instants[to]!;
    const share = a === b ? 0 : Math.log(updates / a.update) / Math.log(b.update / a.update);
    ticks.push({ x: a.x + (b.x - a.x) * share, text: text(updates) });
  }
  return ticks;
}
