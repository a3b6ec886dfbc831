import type { ReactiveElement } from 'lit';

const prepared = new WeakSet<ReactiveElement>();
let waiting: ReactiveElement[] = [];

/**
 * Loads the footnotes that print shows: once the page has settled, for all elements together, because
 * printing does not wait.
 */
export function preparePrint(element: ReactiveElement): void {
  if (prepared.has(element)) return;
  prepared.add(element);
  if (waiting.push(element) === 1) setTimeout(() => void addNotes(), 500);
}

async function addNotes(): Promise<void> {
  const elements = waiting;
  waiting = [];
  try {
    const { FootnoteRequest } = await import('./footnotes.lazy.js');
    for (const element of elements) new FootnoteRequest(element);
  } catch {
    // Print without footnotes; the next plan tries again.
    for (const element of elements) prepared.delete(element);
  }
}
