const warnings = new Set<string>();

/** Tells the author of the page about a wrong attribute, on the console and once per message. */
export function warnAuthor(element: Element, message: string): void {
  const text = `Machiplan: <${element.localName}> ${message}`;
  if (warnings.has(text)) return;
  warnings.add(text);
  console.warn(text, element);
}
