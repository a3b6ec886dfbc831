/** URL of an element: that of the page with its selection, and the element's id as fragment if it has one. */
export function pageLink(element: Element): string {
  const address = new URL(location.href);
  if (element.id && !address.hash) address.hash = element.id;
  return address.href;
}
