const waiting = new WeakSet<Element>();

/**
 * Runs `act` at once, or, while the reader's focus is inside `place`, as soon as it has left: moving
 * a focused link in the page would take the focus from the reader. At most one wait per place.
 */
export function whenUnfocused(place: Element, act: () => void): void {
  if (!place.matches(':focus-within')) {
    act();
    return;
  }
  if (waiting.has(place)) return;
  waiting.add(place);
  const look = () => {
    // While focus goes from one link to the next, it is nowhere for a moment.
    setTimeout(() => {
      if (place.matches(':focus-within')) return;
      place.removeEventListener('focusout', look);
      waiting.delete(place);
      act();
    });
  };
  place.addEventListener('focusout', look);
}
