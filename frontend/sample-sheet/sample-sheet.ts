import '../digit-tile/digit-tile';
import { adoptStyles } from '../ink/styles';
import styles from './sample-sheet.css?inline';

adoptStyles(styles);

/** One decoded sample. */
export interface SheetSample {
  /** 784 bytes, base64. */
  pixels: string;
  digitLike: boolean;
  /** What a screen reader says. */
  label: string;
}

/** What the sheet says when it is empty. */
export interface SheetTexts {
  title: string;
  hint: string;
}

/* Whoever waits longer than this, in ms, is told so. */
const BUSY_AFTER = 300;

const DIAMOND =
  '<svg class="mark" viewBox="0 0 14 14" aria-hidden="true"><path d="M7 1.2 12.8 7 7 12.8 1.2 7z"/></svg>';

/**
 * A contact sheet: a cell for each sample, a button that ties itself to its place on the map.
 *
 * Properties: `samples` (empty before the first sampling), `count` (cells to show while empty or waiting),
 * `selected` (index or -1), `texts`. Method: `awaitAfter`, for the button that brings samples.
 * Events: `sample-hover` {index} when a cell gains or loses attention, -1 for none; `sample-pick` {index} on click.
 */
export class SampleSheet extends HTMLElement {
  #samples: SheetSample[] = [];
  #count = 25;
  #waiting = false;
  #arrived: () => void = () => {};
  #selected = -1;
  #texts: SheetTexts = { title: '', hint: '' };
  #pending = false;
  #fresh = false;

  constructor() {
    super();
    this.addEventListener('pointerover', (event) => this.#attend(event.target));
    this.addEventListener('focusin', (event) => this.#attend(event.target));
    this.addEventListener('pointerleave', () => this.#hover(this.#focused()));
    this.addEventListener('focusout', (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) {
        this.#hover(-1);
      }
    });
    this.addEventListener('click', (event) => {
      const index = this.#indexOf(event.target);
      if (index >= 0) {
        this.#hover(index);
        this.dispatchEvent(new CustomEvent('sample-pick', { detail: { index } }));
      }
    });
  }

  connectedCallback(): void {
    this.#refresh();
  }

  get samples(): SheetSample[] {
    return this.#samples;
  }

  set samples(samples: SheetSample[] | null) {
    this.#samples = samples ?? [];
    this.#selected = -1;
    this.#arrived();
    this.#fresh = true;
    this.#refresh();
  }

  set count(count: number) {
    this.#count = count;
    this.#refresh();
  }

  set texts(texts: SheetTexts) {
    this.#texts = texts;
    this.#refresh();
  }

  get selected(): number {
    return this.#selected;
  }

  /** Marks a cell without saying so: the map calls it when a diamond is hovered. */
  set selected(index: number) {
    this.#selected = index;
    for (const [i, cell] of [...this.querySelectorAll('.cell')].entries()) {
      cell.classList.toggle('selected', i === index);
    }
  }

  /**
   * From now on, samples that do not come soon after a press of this button show as skeletons, and the button says
   * that they are coming, and rests.
   */
  awaitAfter(button: HTMLButtonElement, busy: string): void {
    button.addEventListener('click', () => {
      let text = '';
      const timer = setTimeout(() => {
        text = button.innerText;
        this.#wait(button, busy, true);
      }, BUSY_AFTER);
      this.#arrived = () => {
        clearTimeout(timer);
        this.#arrived = () => {};
        if (this.#waiting) {
          this.#wait(button, text, false);
        }
      };
    });
  }

  #wait(button: HTMLButtonElement, text: string, waiting: boolean): void {
    this.#waiting = waiting;
    button.textContent = text;
    button.disabled = waiting;
    this.setAttribute('aria-busy', String(waiting));
    this.#refresh();
  }

  #attend(target: EventTarget | null): void {
    const index = this.#indexOf(target);
    if (index >= 0) {
      this.#hover(index);
    }
  }

  #hover(index: number): void {
    if (index !== this.#selected) {
      this.selected = index;
      this.dispatchEvent(new CustomEvent('sample-hover', { detail: { index } }));
    }
  }

  #focused(): number {
    return this.#indexOf(this.ownerDocument.activeElement);
  }

  #indexOf(target: EventTarget | null): number {
    const cell = target instanceof Element ? target.closest<HTMLElement>('button.cell') : null;
    return cell && this.contains(cell) ? Number(cell.dataset.index) : -1;
  }

  /** Several properties arrive at once from the server: draw once for all of them. */
  #refresh(): void {
    if (this.#pending || !this.isConnected) {
      return;
    }
    this.#pending = true;
    queueMicrotask(() => {
      this.#pending = false;
      this.#render();
    });
  }

  #render(): void {
    const filled = this.#samples.length > 0 && !this.#waiting;
    const cells = filled ? this.#samples.map((sample, i) => this.#cell(sample, i)) : this.#placeholders();
    this.classList.toggle('empty', !filled);
    this.replaceChildren(...cells);
    if (!filled && !this.#waiting) {
      const invitation = document.createElement('div');
      invitation.className = 'invitation';
      const box = invitation.appendChild(document.createElement('div'));
      box.appendChild(document.createElement('b')).textContent = this.#texts.title;
      box.appendChild(document.createElement('span')).textContent = this.#texts.hint;
      this.append(invitation);
    }
    this.#fresh = false;
  }

  #cell(sample: SheetSample, index: number): HTMLElement {
    const cell = document.createElement('button');
    cell.type = 'button';
    cell.className = 'cell';
    cell.classList.toggle('unlike', !sample.digitLike);
    cell.classList.toggle('fresh', this.#fresh);
    cell.classList.toggle('selected', index === this.#selected);
    cell.dataset.index = String(index);
    cell.style.setProperty('--i', String(index));
    cell.setAttribute('aria-label', sample.label);
    if (!sample.digitLike) {
      cell.innerHTML = DIAMOND;
    }
    const tile = document.createElement('digit-tile');
    Object.assign(tile, { pixels: sample.pixels });
    cell.prepend(tile);
    return cell;
  }

  #placeholders(): HTMLElement[] {
    const kind = this.#waiting ? 'waiting' : 'vacant';
    return Array.from({ length: this.#count }, () => {
      const cell = document.createElement('span');
      cell.className = `cell ${kind}`;
      return cell;
    });
  }
}

customElements.define('sample-sheet', SampleSheet);
