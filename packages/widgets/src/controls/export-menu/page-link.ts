/**
 * Address that leads a reader to an element: that of the page, with the selection where it is kept
 * there, down to the element if it has an id.
 */
export function pageLink(element: Element): string {
  const address = new URL(location.href);
  if (element.id && !address.hash) address.hash = element.id;
  return address.href;
}
