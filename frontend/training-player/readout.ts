import { decimal, whole } from '../numbers/numbers';
import type { LiveAnswer } from './live';
import { depthOf, errorsAt, scaleOf } from './loss-chart';
import type { Instant, Recording } from './recording';
import { fill, type TrainingTexts } from './training-texts';

/** Puts slider and marker where a recording is seen. */
export function moveMarker(player: HTMLElement, recording: Recording, x: number): void {
  const slider = player.querySelector<HTMLInputElement>('.training-scrub')!;
  slider.value = String(x);
  player.style.setProperty('--training-x', `${100 * x}%`);
  // On the slider itself: what its track inherits, Chromium does not paint anew.
  slider.style.setProperty('--training-x', `${100 * x}%`);
  const point = errorsAt(recording.curve, x);
  const scale = scaleOf(recording.curve);
  if (point && scale) {
    player.style.setProperty('--training-y', `${100 * depthOf(point.testMse, scale)}%`);
  }
}

/**
 * Writes the numbers of a moment.
 *
 * @param live what is known of a run that goes on, else null
 */
export function writeNumbers(
  player: HTMLElement,
  { update, epoch, testMse, trainingMse }: Instant,
  texts: Partial<TrainingTexts>,
  live: LiveAnswer | null,
): void {
  const where = [
    fill(texts.update, whole(update)),
    fill(texts.epoch, decimal(epoch, epoch < 1 ? 2 : 1)),
  ];
  const pace: string[] = [];
  if (live?.state === 'running' && live.latest) {
    pace.push(
      fill(texts.speed, whole(live.latest.imagesPerSecond)),
      fill(texts.left, whole(Math.max(0, live.longest - live.latest.seconds))),
    );
  }
  const test = decimal(testMse, 4);
  write(player, 'training-test', test);
  write(player, 'training-training', decimal(trainingMse, 4));
  write(player, 'training-where', where.join(' · '));
  write(player, 'training-pace', pace.join(' · '));
  const slider = player.querySelector<HTMLInputElement>('.training-scrub')!;
  const spoken = `${where.join(', ')}, ${texts.test} ${test}`;
  if (slider.getAttribute('aria-valuetext') !== spoken) {
    slider.setAttribute('aria-valuetext', spoken);
  }
}

function write(player: HTMLElement, id: string, text: string): void {
  const element = player.querySelector(`[data-testid=${id}]`);
  if (element && element.textContent !== text) {
    element.textContent = text;
  }
}
