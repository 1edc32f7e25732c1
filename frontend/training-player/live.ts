import { DIGIT_SIZE } from '../ink/digit';
import { loadGrey } from '../latent-map/grey';
import { instantOf, type MomentAnswer } from './history';
import { Recording } from './recording';

const RUNNING_MS = 500;
const IDLE_MS = 2500;

/** What goes on, as the server tells it. */
export interface LiveAnswer {
  readonly state: 'off' | 'idle' | 'running' | 'resting';
  readonly run: number;
  readonly longest: number;
  readonly rest: number;
  readonly tiles: number;
  readonly latest: {
    readonly step: number;
    readonly seconds: number;
    readonly imagesPerSecond: number;
    readonly moment: MomentAnswer;
  } | null;
  readonly curve: readonly { seconds: number; trainingMse: number; testMse: number }[];
}

/**
 * Watches the live training: asks again and again while it is watched, and keeps the moments that were seen, for as
 * long as no other run begins.
 */
export class LiveWatch {
  #recording: Recording | null = null;
  #answer: LiveAnswer | null = null;
  #run = 0;
  #step = 0;
  #timer = 0;
  #request: AbortController | undefined;
  readonly #changed: () => void;

  /** @param changed called after every answer, and when a picture has come */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The run that was seen last, as far as it was seen; null before the first. */
  get recording(): Recording | null {
    return this.#recording;
  }

  /** The latest answer; null before the first. */
  get answer(): LiveAnswer | null {
    return this.#answer;
  }

  watch(url: string): void {
    this.stop();
    void this.#ask(url);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#request = undefined;
  }

  async #ask(url: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    try {
      const response = await fetch(url, { signal: request.signal, headers: { Accept: 'application/json' } });
      if (response.ok) {
        this.#take((await response.json()) as LiveAnswer, url);
      }
    } catch {
      // Stopped, or offline: the next question may be answered.
    }
    if (!request.signal.aborted) {
      const pause = this.#answer?.state === 'running' ? RUNNING_MS : IDLE_MS;
      this.#timer = window.setTimeout(() => void this.#ask(url), pause);
    }
  }

  #take(answer: LiveAnswer, url: string): void {
    if (answer.latest && answer.run !== this.#run) {
      this.#run = answer.run;
      this.#recording = new Recording(answer.tiles);
      this.#step = 0;
    }
    this.#answer = answer;
    if (answer.latest && this.#recording && answer.latest.step > this.#step) {
      const { step, seconds, moment } = answer.latest;
      this.#step = step;
      const recording = this.#recording;
      const instant = instantOf(moment, Math.min(1, seconds / answer.longest));
      // Until its own picture has come, the one before is nearer to it than none.
      instant.picture = recording.instants[recording.instants.length - 1]?.picture ?? null;
      recording.instants.push(instant);
      recording.curve = answer.curve.map((point) => ({ ...point, x: Math.min(1, point.seconds / answer.longest) }));
      void loadGrey(`${url}/${answer.run}/${step}`).then(
        ({ values }) => {
          if (values.length === (answer.tiles * DIGIT_SIZE) ** 2) {
            instant.picture = values;
            this.#changed();
          }
        },
        () => undefined,
      );
    }
    this.#changed();
  }
}
