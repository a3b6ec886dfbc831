import { transform } from 'esbuild';
import MagicString from 'magic-string';

/**
 * Writes the templates in the code without what only people need: style sheets minified, markup on
 * one line. The minifier of the code does not look into strings.
 */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code) {
    if (!/\b(?:css|html|svg)`/.test(code)) return null;
    const text = new MagicString(code);
    for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
      const isWholeSheet = tag === 'css' && quasi.quasis.length === 1;
      for (const { start, end, value } of quasi.quasis) {
        // Escapes mean different things in CSS and HTML: leave them unchanged.
        if (value.raw.includes('\\')) continue;
        const tight = isWholeSheet ? await minifiedSheet(value.raw) : onOneLine(value.raw);
        if (tight !== value.raw && start < end) text.overwrite(start, end, tight);
      }
    }
    return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
  },
});

/** In UTF-8: the escapes of CSS mean nothing in a template, which would then have no text at all. */
async function minifiedSheet(sheet) {
  const { code } = await transform(sheet, { loader: 'css', minify: true, charset: 'utf8' });
  return code.trim();
}

/** A line break between two pieces of markup is a space, and stays one. */
const onOneLine = (markup) => markup.replaceAll(/\s*\n\s*/g, ' ');

/** The templates with a tag of Lit, however deep in the code. */
function* taggedTemplates(node) {
  if (node.type === 'TaggedTemplateExpression' && ['css', 'html', 'svg'].includes(node.tag.name))
    yield { tag: node.tag.name, quasi: node.quasi };
  for (const value of Object.values(node)) {
    const children = Array.isArray(value) ? value : [value];
    for (const child of children)
      if (typeof child?.type === 'string') yield* taggedTemplates(child);
  }
}
