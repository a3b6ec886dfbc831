/** Writes HTML for people to copy. */

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text) => text.replace(/[&<>"]/g, (letter) => escapes[letter]);

/** A start tag, its attributes as pairs; an empty value is written as the name alone. */
export function startTag(name, attributes) {
  const list = attributes.map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`,
  );
  const line = `<${name}${list.join('')}>`;
  return line.length <= 100 ? line : `<${name}\n${list.map((one) => ` ${one}`).join('\n')}\n>`;
}
