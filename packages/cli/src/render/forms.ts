import { attribute, markup, type Html } from '../html/markup.js';
import type { Rendering } from './page-text.js';
import type { RenderedWidget } from './render-widget.js';

/** What stands around the content. */
export const renderForms = ['content', 'element', 'div', 'page'] as const;

export type RenderForm = (typeof renderForms)[number];

/** Options of the widget, as attributes of the element. */
export type WidgetAttributes = ReadonlyMap<string, string>;

/** What a page has beside the content. */
export interface PageParts {
  readonly from: Rendering;
  readonly title: string;
  readonly head?: Html;
}

/** The content in the form asked for: alone, inside the element or its `div`, or as a page. */
export function inForm(
  form: RenderForm,
  widget: RenderedWidget,
  content: Html,
  attributes: WidgetAttributes,
  page: PageParts,
): Html {
  if (form === 'content') return content;
  if (form === 'page') return inPage(widget, content, attributes, page);
  return inTag(form, widget, content, attributes);
}

function inTag(
  form: 'element' | 'div',
  widget: RenderedWidget,
  content: Html,
  attributes: WidgetAttributes,
): Html {
  if (widget === 'all') return content;
  const prefix = form === 'div' ? 'data-machiplan-' : '';
  const list = [...attributes].map(([name, value]) => attribute(prefix + name, value));
  const tag = markup`${widget}`;
  return form === 'div'
    ? markup`<div data-machiplan="${widget}"${list}>\n${content}</div>\n`
    : markup`<${tag}${list}>\n${content}</${tag}>\n`;
}

function inPage(
  widget: RenderedWidget,
  content: Html,
  attributes: WidgetAttributes,
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
${inTag('element', widget, content, attributes)}</main>
</body>
</html>
`;
}
