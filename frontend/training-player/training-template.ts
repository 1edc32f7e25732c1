import { html, nothing, type TemplateResult } from 'lit';
import '../ds-icon/ds-icon';
import { whole } from '../numbers/numbers';
import type { LiveAnswer } from './live';
import { axis, lossChart } from './loss-chart';
import type { Recording, Tick } from './recording';
import { fill, type TrainingTexts } from './training-texts';

/** What a player shows. */
export interface TrainingView {
  readonly texts: Partial<TrainingTexts>;
  readonly id: string;
  readonly open: boolean;
  readonly live: boolean;
  /** Which of the two there are. */
  readonly sources: { readonly recorded: boolean; readonly live: boolean };
  readonly recording: Recording | null;
  readonly ticks: readonly Tick[];
  readonly playing: boolean;
  readonly failed: boolean;
  readonly answer: LiveAnswer | null;
  readonly mine: boolean;
}

/** What a visitor may do. */
export interface TrainingActions {
  readonly unfold: () => void;
  readonly choose: (live: boolean) => void;
  readonly toggle: () => void;
  readonly scrub: (x: number) => void;
  readonly start: () => void;
  readonly stop: () => void;
}

/** The whole strip. */
export function strip(view: TrainingView, on: TrainingActions): TemplateResult {
  const { texts, open, id } = view;
  const bare = view.live && view.recording === null;
  return html`
    <div class="training-head">
      <button
        type="button"
        class="training-toggle"
        data-testid="training-toggle"
        aria-expanded=${open}
        aria-controls=${id}
        aria-label=${texts.title ?? ''}
        title=${open ? nothing : (texts.title ?? '')}
        @click=${on.unfold}
      >
        <ds-icon name="clock"></ds-icon>
        <span class="name">${texts.title}</span>
        <span class="sub">${view.live && open ? texts.subtitleLive : texts.subtitle}</span>
        <ds-icon class="chevron" name="chev"></ds-icon>
      </button>
      ${open && view.sources.recorded && view.sources.live ? sources(view, on) : nothing}
    </div>
    <div class=${bare ? 'training-body bare' : 'training-body'} id=${id} ?hidden=${!open}>
      ${open ? (bare ? empty(view, on) : body(view, on)) : nothing}
    </div>
  `;
}

function sources({ texts, live, id }: TrainingView, on: TrainingActions): TemplateResult {
  const choice = (value: boolean, text: string | undefined, testId: string) => html`
    <label>
      <input
        type="radio"
        name=${`${id}-source`}
        data-testid=${testId}
        .checked=${live === value}
        @change=${() => on.choose(value)}
      /><span>${text}</span>
    </label>
  `;
  return html`<div class="training-sources" role="radiogroup" aria-label=${texts.source ?? ''}>
    ${choice(false, texts.recorded, 'training-recorded')} ${choice(true, texts.live, 'training-live')}
  </div>`;
}

/* No run has been seen yet. */
function empty(view: TrainingView, on: TrainingActions): TemplateResult {
  const { texts, answer, mine } = view;
  const text = answer?.state === 'idle' ? texts.idle : stateOf(texts, answer, mine);
  return html`<p role="status" data-testid="training-state">${text}</p>
    ${button(texts, answer, mine, on)}`;
}

function body(view: TrainingView, on: TrainingActions): TemplateResult {
  const { texts, recording, playing } = view;
  const present = recording !== null && recording.instants.length > 1;
  return html`
    <button
      type="button"
      class="training-play"
      data-testid="training-play"
      aria-label=${(playing ? texts.pause : texts.play) ?? ''}
      ?disabled=${!present}
      @click=${on.toggle}
    >
      <ds-icon name=${playing ? 'pause' : 'play'}></ds-icon>
    </button>
    <div class="training-track" ?data-empty=${!present}>
      ${lossChart(recording?.curve ?? [], view.ticks, texts.chart ?? '')}
      <input
        type="range"
        class="training-scrub"
        data-testid="training-scrub"
        min="0"
        max="1"
        step="any"
        aria-label=${texts.position ?? ''}
        ?disabled=${!present}
        @input=${(event: InputEvent) => on.scrub((event.target as HTMLInputElement).valueAsNumber)}
      />
      ${axis(view.ticks, (view.live ? texts.seconds : texts.updates) ?? '')}
    </div>
    <div class="training-side">
      <dl class="training-numbers">
        <div><dt class="key-test">${texts.test}</dt><dd data-testid="training-test"></dd></div>
        <div><dt class="key-training">${texts.training}</dt><dd data-testid="training-training"></dd></div>
      </dl>
      <p class="training-where" data-testid="training-where"></p>
      ${view.live ? html`<p class="training-where" data-testid="training-pace"></p>` : nothing}
      ${view.live ? run(view, on) : recordedState(view)}
    </div>
  `;
}

function recordedState({ texts, recording, failed }: TrainingView): TemplateResult {
  const text = failed ? texts.failed : recording ? '' : texts.loading;
  return html`<p class="training-state" role="status">${text}</p>`;
}

function run({ texts, answer, mine }: TrainingView, on: TrainingActions): TemplateResult {
  return html`<p class="training-state" role="status" data-testid="training-state">${stateOf(texts, answer, mine)}</p>
    ${button(texts, answer, mine, on)}`;
}

function stateOf(texts: Partial<TrainingTexts>, answer: LiveAnswer | null, mine: boolean): string | undefined {
  switch (answer?.state) {
    case 'running':
      return answer.latest ? (mine ? '' : texts.others) : texts.starting;
    case 'resting':
    case 'idle':
      return texts.over;
    case 'off':
      return texts.off;
    default:
      return texts.loading;
  }
}

function button(
  texts: Partial<TrainingTexts>,
  answer: LiveAnswer | null,
  mine: boolean,
  on: TrainingActions,
): TemplateResult | typeof nothing {
  switch (answer?.state) {
    case 'running':
      return mine
        ? html`<button type="button" class="button" data-testid="training-stop" @click=${on.stop}>${texts.stop}</button>`
        : nothing;
    case 'resting':
      return html`<button type="button" class="button" disabled>
        ${fill(texts.rest, whole(Math.ceil(answer.rest)))}
      </button>`;
    case 'idle':
      return html`<button type="button" class=${answer.run > 0 ? 'button' : 'button primary'} data-testid="training-start" @click=${on.start}>
        ${answer.run > 0 ? texts.again : texts.start}
      </button>`;
    default:
      return nothing;
  }
}
