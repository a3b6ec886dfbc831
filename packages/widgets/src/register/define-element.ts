/**
 * Registers a tag. Harmless when repeated: the first class serves, and a page that loads two
 * versions of the kit is told so once per tag on the console. Does nothing in browsers without
 * custom elements, which show what the author wrote.
 */
export function defineElement(
  tag: string,
  element: CustomElementConstructor & { readonly version?: string },
): void {
  if (typeof customElements === 'undefined') return;
  const existing: typeof element | undefined = customElements.get(tag);
  if (!existing) {
    customElements.define(tag, element);
  } else if (existing.version !== element.version) {
    console.warn(
      `<${tag}> is already defined` +
        (existing.version
          ? ` by Machiplan ${existing.version}; version ${element.version} is not used.`
          : ` by another script; Machiplan ${element.version} is not used for it.`),
    );
  }
}
