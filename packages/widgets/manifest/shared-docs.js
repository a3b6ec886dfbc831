/**
 * Styles and views that several elements share say in their own doc comment which parts and custom
 * properties they bring (`@csspart`, `@cssproperty`). This plugin gives these lines to every element
 * whose code they are part of, so that they are written once.
 */
import { codeOf, isForeignTo } from './code-of.js';

const COMMENT = /\/\*\*[\s\S]*?\*\//g;
const PROPERTY = /@cssproperty\s+(?:\[(--[\w-]+)=(.*)\]|(--[\w-]+))\s+-\s+(.+)/;
const PART = /@csspart\s+([\w-]+)\s+-\s+(.+)/;

/** The lines of a doc comment, with a tag and the lines that continue it as one. */
function tagsOf(comment) {
  const text = comment.replace(/^\/\*\*|\*\/$/g, '').replace(/^\s*\* ?/gm, '');
  return text
    .split(/^(?=@)/m)
    .filter((part) => part.startsWith('@'))
    .map((part) =>
      part
        .trim()
        .split(/\s*\n\s*/)
        .join(' '),
    );
}

/** Parts and custom properties that the doc comments of a source text describe. */
export function docsIn(source) {
  const cssParts = [];
  const cssProperties = [];
  for (const tag of (source.match(COMMENT) ?? []).flatMap(tagsOf)) {
    const property = PROPERTY.exec(tag);
    if (property) {
      const [, bracketed, fallback, bare, description] = property;
      cssProperties.push({
        name: bracketed ?? bare,
        ...(fallback === undefined ? {} : { default: fallback }),
        description,
      });
    }
    const part = PART.exec(tag);
    if (part) cssParts.push({ name: part[1], description: part[2] });
  }
  return { cssParts, cssProperties };
}

const addMissing = (own = [], more) => [
  ...own,
  ...more.filter(({ name }, at) => {
    const isFirst = more.findIndex((other) => other.name === name) === at;
    return isFirst && !own.some((other) => other.name === name);
  }),
];

export function sharedDocs() {
  return {
    name: 'shared-docs',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const classes = modules.filter(({ declarations }) => declarations.some((d) => d.tagName));
      const paths = new Set(classes.map(({ path }) => path));
      for (const module of classes) {
        const code = [...codeOf(module.path, isForeignTo(module, paths)).values()].map(docsIn);
        for (const declaration of module.declarations.filter((d) => d.tagName)) {
          for (const kind of ['cssParts', 'cssProperties'])
            declaration[kind] = addMissing(
              declaration[kind],
              code.flatMap((docs) => docs[kind]),
            );
        }
      }
    },
  };
}
