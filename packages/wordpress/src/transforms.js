/** Makes blocks of what authors paste: the `div`, the element, an address of a plan, a shortcode. */
import {
  requestIn,
  requestInAddress,
  requestInHtml,
  placeholderAttributes,
} from './placeholder.js';
import { site } from './site-data.js';

const { createBlock } = window.wp.blocks;

export const blockName = 'machiplan/plan';

const block = (request) => createBlock(blockName, request);

/** Attributes that pasted nodes keep; the editor removes all others before it asks for a transform. */
function pasteSchema() {
  const names = [...new Set(Object.values(site.elements).flatMap((kinds) => Object.keys(kinds)))];
  const attributes = ['data-machiplan', ...names.map((name) => `data-machiplan-${name}`)];
  const content = { p: { children: { a: { attributes: ['href'] }, '#text': {} } } };
  const elements = Object.entries(site.elements).map(([tag, kinds]) => [
    tag,
    { attributes: Object.keys(kinds), children: content },
  ]);
  return { div: { attributes, children: content }, ...Object.fromEntries(elements) };
}

export const transforms = {
  from: [
    {
      type: 'raw',
      priority: 5,
      selector: ['[data-machiplan]', ...Object.keys(site.elements)].join(),
      schema: pasteSchema,
      isMatch: (node) => requestIn(node) !== undefined,
      transform: (node) => block(requestIn(node)),
    },
    {
      type: 'raw',
      priority: 5,
      isMatch: (node) =>
        node.nodeName === 'P' && requestInAddress(node.textContent ?? '') !== undefined,
      transform: (node) => block(requestInAddress(node.textContent)),
    },
    {
      type: 'block',
      blocks: ['core/html'],
      isMatch: ({ content }) => requestInHtml(content ?? '') !== undefined,
      transform: ({ content }) => block(requestInHtml(content)),
    },
    {
      type: 'shortcode',
      tag: 'machiplan',
      attributes: {
        element: { type: 'string', shortcode: ({ named }) => named.element },
        options: {
          type: 'object',
          shortcode: ({ named }) =>
            Object.fromEntries(Object.entries(named).filter(([name]) => name !== 'element')),
        },
      },
    },
  ],
  to: [
    {
      type: 'block',
      blocks: ['core/html'],
      transform: ({ element, options, label }) => {
        const div = document.createElement('div');
        for (const [name, value] of Object.entries(placeholderAttributes(element, options)))
          div.setAttribute(name, value);
        const link = document.createElement('a');
        link.href = options.src;
        link.textContent = label || options.src;
        div.append(document.createElement('p'));
        div.firstChild.append(link);
        return createBlock('core/html', { content: div.outerHTML });
      },
    },
  ],
};
