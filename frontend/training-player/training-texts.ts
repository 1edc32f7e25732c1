/** Every text of a training player. Numbers in braces stand for what it fills in. */
export interface TrainingTexts {
  readonly title: string;
  readonly subtitle: string;
  readonly subtitleLive: string;
  readonly source: string;
  readonly recorded: string;
  readonly live: string;
  readonly play: string;
  readonly pause: string;
  readonly position: string;
  readonly chart: string;
  readonly test: string;
  readonly training: string;
  /** {0}: updates so far. */
  readonly update: string;
  /** {0}: passes over the training images. */
  readonly epoch: string;
  /** Beside the numbers of the time axis. */
  readonly updates: string;
  readonly seconds: string;
  /** {0}: images a second. */
  readonly speed: string;
  /** {0}: seconds. */
  readonly left: string;
  readonly loading: string;
  readonly failed: string;
  readonly start: string;
  readonly stop: string;
  readonly again: string;
  /** {0}: seconds. */
  readonly rest: string;
  readonly idle: string;
  readonly starting: string;
  readonly others: string;
  readonly over: string;
  readonly off: string;
}

/** Fills in a text's numbers in braces. */
export function fill(text: string | undefined, ...values: string[]): string {
  return (text ?? '').replace(/\{(\d)\}/g, (whole, index: string) => values[Number(index)] ?? whole);
}
