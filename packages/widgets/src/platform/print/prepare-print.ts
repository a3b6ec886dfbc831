import type { ReactiveElement } from 'lit';

const prepared = new WeakSet<ReactiveElement>();
let waiting: ReactiveElement[] = [];

/**
 * Footnotes have to be there when somebody prints: too late to fetch them then. They come once the
 * page is at rest, for all elements together.
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
    const { FootnoteRequest } = await import('./footnotes.js');
    for (const element of elements) new FootnoteRequest(element);
  } catch {
    // They print without them, and ask again with their next plan.
    for (const element of elements) prepared.delete(element);
  }
}
