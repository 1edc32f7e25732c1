import { LitElement } from 'lit';
import { onAppearanceChange } from './appearance';

/**
 * An element that paints on canvases in the page's own colours. It lives in the light DOM, so that the page's tokens
 * and test ids reach into it, and paints again when theme or pixel ratio change.
 */
export abstract class InkElement extends LitElement {
  #endWatch: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endWatch = onAppearanceChange(() => {
      if (this.hasUpdated) {
        this.repaint();
      }
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endWatch?.();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Paints every canvas anew; called after the first rendering at the earliest. */
  protected abstract repaint(): void;
}
