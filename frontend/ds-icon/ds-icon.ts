import { css } from 'lit';
import { ICONS } from './icons';

/* Not in a file of its own: the bundler puts imported style sheets into the page too, where these would reach all pictures. */
const STYLES = css`
  :host {
    display: inline-flex;
    flex: none;
    inline-size: var(--icon-size, var(--icon-grid));
    block-size: var(--icon-size, var(--icon-grid));
  }

  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    fill: var(--icon-fill, none);
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  svg[viewBox='0 0 14 14'] {
    fill: var(--icon-fill, currentColor);
  }

  svg[viewBox='0 0 28 28'] {
    stroke: none;
  }
`;

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
    this.#root.adoptedStyleSheets = [STYLES.styleSheet!];
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
