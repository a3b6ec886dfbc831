/** Remains of visual editors: empty paragraphs, line breaks, no-break and zero-width spaces. */
const wrappers = new Set(['P', 'BR', 'SPAN']);

/**
 * True if a node says nothing: a comment, space, a line break, or a paragraph of these. A wrapper
 * inside wrappers is looked into three levels deep; deeper ones count as content.
 */
export function isBlank(node: Node, levels = 3): boolean {
  if (node.nodeType === Node.COMMENT_NODE) return true;
  if (node.nodeType === Node.TEXT_NODE) return !/[^\s\u200b]/.test(node.nodeValue ?? '');
  if (!wrappers.has(node.nodeName) || levels === 0) return false;
  return [...node.childNodes].every((child) => isBlank(child, levels - 1));
}
