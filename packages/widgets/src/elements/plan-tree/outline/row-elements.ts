/** Position of the node whose row contains an element, -1 for none. */
export function positionOf(element: Element): number {
  const position = element.closest<HTMLElement>('[data-position]')?.dataset['position'];
  return position === undefined ? -1 : Number(position);
}

/** The row of a node, if it is drawn. */
export function rowElement(
  root: ShadowRoot | null | undefined,
  position: number,
): HTMLElement | null | undefined {
  return root?.querySelector(`.row[data-position="${position}"]`);
}

/** The focusable part of a row. */
export function focusTarget(row: HTMLElement | null | undefined): HTMLElement | null | undefined {
  return row?.matches('[role=treeitem]') ? row : row?.querySelector('a.name');
}

/** Scrolls a box until a row in it shows; does not scroll the page. */
export function scrollTo(row: HTMLElement, box: HTMLElement): void {
  const rowBox = row.getBoundingClientRect();
  const { top, bottom } = box.getBoundingClientRect();
  if (rowBox.top < top || rowBox.bottom > bottom) box.scrollTop += rowBox.top - top;
}
