import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Moves the focus to the details that readers have asked for once these are drawn. Where the details
 * are beside the outline, pointer users keep their place and the details are announced instead.
 */
export class DetailsFocus implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #onShown: (title: string) => void;
  #requestedBy: 'pointer' | 'keyboard' | undefined;

  /** @param onShown Called with the title when the details are drawn without moving the focus. */
  constructor(host: ReactiveElement, onShown: (title: string) => void) {
    this.#host = host;
    this.#onShown = onShown;
    host.addController(this);
  }

  /** Moves readers to the details after an update that draws them. */
  request(by: 'pointer' | 'keyboard'): void {
    this.#requestedBy = by;
  }

  hostUpdated(): void {
    if (!this.#requestedBy) return;
    const details = this.#host.shadowRoot?.querySelector('.details');
    const heading = details?.querySelector<HTMLElement>('.heading');
    if (!details || !heading) return;
    const isByKeyboard = this.#requestedBy === 'keyboard';
    this.#requestedBy = undefined;
    if (isByKeyboard || details.closest('dialog') || isBelowOutline(details)) heading.focus();
    else this.#onShown(wordsOf(heading));
  }
}

/** The words of an element without the readings over them. */
function wordsOf(element: HTMLElement): string {
  const words = element.cloneNode(true) as HTMLElement;
  for (const reading of words.querySelectorAll('rt, rp')) reading.remove();
  return words.textContent.trim();
}

function isBelowOutline(details: Element): boolean {
  const outline = details.previousElementSibling!.getBoundingClientRect();
  return details.getBoundingClientRect().top >= outline.bottom;
}
