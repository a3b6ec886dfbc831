/** Links and anchors of Markdown, MDX and HTML texts. No network: only what leads inside. */

/** Code is shown, not followed. */
const withoutCode = (text) =>
  text.replace(/^[ \t>]*(```|~~~)[\s\S]*?^[ \t>]*\1/gm, '').replace(/`[^`\n]*`/g, '``');

const isInside = (target) => !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(target);

/** Targets that a Markdown or MDX text links to, as written. */
export function markdownLinks(text) {
  const plain = withoutCode(text);
  const inline = [...plain.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
  const defined = [...plain.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm)];
  const imports = [...text.matchAll(/^import\s[^'"\n]*['"](\.[^'"?\n]+)(?:\?[^'"]*)?['"]/gm)];
  return [...inline, ...defined, ...imports].map(([, target]) => target).filter(isInside);
}

/** Targets that an HTML page links to or loads, as written. */
export function htmlLinks(text) {
  const plain = text.replace(/<!--[\s\S]*?-->/g, '');
  return [...plain.matchAll(/\s(?:href|src|data-machiplan-src|action)="([^"]+)"/g)]
    .map(([, target]) => target)
    .filter(isInside);
}

/** The anchor that a forge gives a heading: lower case, punctuation gone, spaces to hyphens. */
export function anchorOf(heading) {
  return heading
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replace(/ /g, '-');
}

/** Anchors that can be linked to in a Markdown text; a heading that comes again is numbered. */
export function markdownAnchors(text) {
  const seen = new Map();
  const anchors = new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const plain = text.replace(/^[ \t>]*(```|~~~)[\s\S]*?^[ \t>]*\1/gm, '');
  for (const [, heading] of plain.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const anchor = anchorOf(heading);
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    anchors.add(times ? `${anchor}-${times}` : anchor);
  }
  return anchors;
}
