import type { CSSResult } from 'lit';
import styles from './ds-icon.css?inline';
import { ICONS } from './icons';

/**
 * A small drawing in the colour of the text around it: `<ds-icon name="undo">`. Decoration only, hidden from assistive
 * technology; whatever it stands for needs a name of its own. It is as large as its grid unless `--icon-size` says otherwise; `--icon-fill` fills
 * a shape, whose outline keeps the colour of the text. An unknown name shows nothing.
 *
 * The drawing is in a shadow root: nodes of its own in the light DOM would confuse templates that contain an icon.
 */
export class DsIcon extends HTMLElement {
  static readonly observedAttributes = ['name'];

  readonly #root: ShadowRoot;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [(styles as CSSResult).styleSheet!];
  }

  connectedCallback(): void {
    this.setAttribute('aria-hidden', 'true');
  }

  attributeChangedCallback(_attribute: string, _before: string | null, name: string | null): void {
    const icon = ICONS.get(name ?? '');
    this.style.setProperty('--icon-grid', `${icon?.grid ?? 20}px`);
    this.#root.innerHTML = icon
      ? `<svg viewBox="0 0 ${icon.grid} ${icon.grid}" focusable="false">${icon.body}</svg>`
      : '';
  }
}

customElements.define('ds-icon', DsIcon);
