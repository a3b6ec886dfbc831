/** Position of the node whose row an element belongs to, -1 for none. */
export function positionOf(element: Element): number {
  const position = element.closest<HTMLElement>('[data-position]')?.dataset['position'];
  return position === undefined ? -1 : Number(position);
}

/** The row of a node, where it is drawn. */
export function rowElement(
  root: ShadowRoot | null | undefined,
  position: number,
): HTMLElement | null | undefined {
  return root?.querySelector(`.row[data-position="${position}"]`);
}

/** What of a row takes the focus. */
export function focusTarget(row: HTMLElement | null | undefined): HTMLElement | null | undefined {
  return row?.matches('[role=treeitem]') ? row : row?.querySelector('a.name');
}

/** Scrolls a box so far that a row in it shows; the page is not moved. */
export function scrollTo(row: HTMLElement, box: HTMLElement): void {
  const place = row.getBoundingClientRect();
  const { top, bottom } = box.getBoundingClientRect();
  if (place.top < top || place.bottom > bottom) box.scrollTop += place.top - top;
}
