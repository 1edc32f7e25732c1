/** What became of an upload. */
export interface UploadOutcome {
  /** Whether the server took the bytes; what it made of them it knows itself. */
  delivered: boolean;
}

/**
 * Sends one picture to the address in the attribute `target`, as a raw body, when the file input inside it is used, when
 * a file is dropped on the zone of {@link PictureUpload.acceptDrops}, or, without the attribute `camera`, when a picture is
 * pasted anywhere on the page.
 * Event: `upload-finished` with an `UploadOutcome`; until then the element has the attribute `aria-busy`.
 */
export class PictureUpload extends HTMLElement {
  readonly #paste = (event: ClipboardEvent) => this.#pasted(event);
  readonly #zones = new WeakSet<HTMLElement>();
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

  connectedCallback(): void {
    if (this.hasAttribute('camera')) {
      return;
    }
    document.addEventListener('paste', this.#paste);
  }

  disconnectedCallback(): void {
    document.removeEventListener('paste', this.#paste);
  }

  /** Takes files that are dropped on an element, which has the attribute `data-dropping` while one hovers over it. */
  acceptDrops(zone: HTMLElement): void {
    if (this.#zones.has(zone)) {
      return;
    }
    this.#zones.add(zone);
    const hover = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        zone.toggleAttribute('data-dropping', true);
      }
    };
    zone.addEventListener('dragenter', hover);
    zone.addEventListener('dragover', hover);
    zone.addEventListener('dragleave', () => zone.removeAttribute('data-dropping'));
    zone.addEventListener('drop', (event) => {
      zone.removeAttribute('data-dropping');
      const file = event.dataTransfer?.files[0];
      if (file) {
        event.preventDefault();
        void this.send(file);
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

  /* Text fields keep what is pasted into them; anything but a picture means nothing here. */
  #pasted(event: ClipboardEvent): void {
    const field = event.composedPath()[0];
    const picture = [...(event.clipboardData?.files ?? [])].find((file) => file.type.startsWith('image/'));
    if (picture && !(field instanceof HTMLInputElement) && !(field instanceof HTMLTextAreaElement)) {
      event.preventDefault();
      void this.send(picture);
    }
  }
}

customElements.define('picture-upload', PictureUpload);
