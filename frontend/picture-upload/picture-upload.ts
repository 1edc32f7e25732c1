/** What became of an upload. */
export interface UploadOutcome {
  /** Whether the server took the bytes; what it made of them it knows itself. */
  delivered: boolean;
}

/**
 * Sends one picture to the address in the attribute `target`, as a raw body, when the file input inside it is used.
 * Event: `upload-finished` with an `UploadOutcome`; until then the element has the attribute `aria-busy`.
 */
export class PictureUpload extends HTMLElement {
  #sending = false;

  constructor() {
    super();
    this.addEventListener('change', (event) => {
      const input = event.target;
      if (input instanceof HTMLInputElement && input.type === 'file') {
        const file = input.files?.[0];
        if (file) {
          void this.send(file).finally(() => {
            input.value = '';
          });
        }
      }
    });
  }

  /** Opens the file chooser. */
  choose(): void {
    this.querySelector('input')?.click();
  }

  /** Sends a picture; a second one while the first is under way is ignored. */
  async send(file: Blob): Promise<void> {
    const target = this.getAttribute('target');
    if (this.#sending || !target) {
      return;
    }
    this.#sending = true;
    this.setAttribute('aria-busy', 'true');
    let delivered = false;
    try {
      const answer = await fetch(target, {
        method: 'POST',
        body: file,
        headers: { 'Content-Type': 'application/octet-stream', 'X-Filename': 'picture' },
      });
      delivered = answer.ok;
    } catch {
      delivered = false;
    } finally {
      this.#sending = false;
      this.removeAttribute('aria-busy');
    }
    this.dispatchEvent(new CustomEvent<UploadOutcome>('upload-finished', { detail: { delivered } }));
  }
}

customElements.define('picture-upload', PictureUpload);
