const setByEmbed = new WeakMap<Element, ReadonlyMap<string, string>>();

/**
 * Sets the attributes an embed asks for, and removes those that it asked for before and no longer
 * does. Attributes that others set stay.
 */
export function setAttributes(element: Element, attributes: ReadonlyMap<string, string>): void {
  for (const name of setByEmbed.get(element)?.keys() ?? [])
    if (!attributes.has(name)) element.removeAttribute(name);
  for (const [name, value] of attributes)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  setByEmbed.set(element, attributes);
}
