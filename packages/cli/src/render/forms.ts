import { attribute, markup, type Html } from '../html/markup.js';
import type { Rendering } from './rendering.js';
import type { RenderedElement } from './render-element.js';

/** Wrappers around the content. */
export const renderForms = ['content', 'element', 'shadow', 'div', 'page'] as const;

export type RenderForm = (typeof renderForms)[number];

/** Options of the element as attributes. */
export type ElementAttributes = ReadonlyMap<string, string>;

/** Parts of a page around the content. */
export interface PageParts {
  readonly from: Rendering;
  readonly title: string;
  readonly head?: Html;
}

/** Wraps the content: nothing, the element, its `div`, or a page. */
export function inForm(
  form: Exclude<RenderForm, 'shadow'>,
  element: RenderedElement,
  content: Html,
  attributes: ElementAttributes,
  page: PageParts,
): Html {
  if (form === 'content') return content;
  if (form === 'page') return inPage(element, content, attributes, page);
  return inTag(form, element, content, attributes);
}

function inTag(
  form: 'element' | 'div',
  element: RenderedElement,
  content: Html,
  attributes: ElementAttributes,
): Html {
  if (element === 'all' || element === 'records') return content;
  const prefix = form === 'div' ? 'data-machiplan-' : '';
  const list = [...attributes].map(([name, value]) => attribute(prefix + name, value));
  const tag = markup`${element}`;
  return form === 'div'
    ? markup`<div data-machiplan="${element}"${list}>\n${content}</div>\n`
    : markup`<${tag}${list}>\n${content}</${tag}>\n`;
}

function inPage(
  element: RenderedElement,
  content: Html,
  attributes: ElementAttributes,
  { from, title, head }: PageParts,
): Html {
  return markup`<!doctype html>
<html lang="${from.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}</head>
<body>
<main>
<h1>${title}</h1>
${inTag('element', element, content, attributes)}</main>
</body>
</html>
`;
}
