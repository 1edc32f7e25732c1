import { Voice } from '../scatter-chart/voice';

/** A polite live region that nobody sees: what its attribute `text` becomes is said, at most one thing a second. */
export class PoliteVoice extends HTMLElement {
  static readonly observedAttributes = ['text'];

  readonly #voice = new Voice(this);

  connectedCallback(): void {
    this.setAttribute('aria-live', 'polite');
  }

  attributeChangedCallback(_attribute: string, _before: string | null, text: string | null): void {
    this.#voice.say(text ?? '');
  }
}

customElements.define('polite-voice', PoliteVoice);
