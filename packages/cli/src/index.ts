// The commands as functions, for build scripts.
export { checkContent, type CheckedContent } from './check/check-content.js';
export { attribute, escapeHtml, Html, markup, type HtmlValue } from './html/markup.js';
export { main } from './main.js';
export {
  embedHref,
  oembedResponse,
  type OembedResponse,
  type OembedSubject,
} from './oembed/oembed-response.js';
export { renderingOf, type Rendering, type RenderingOptions } from './render/rendering.js';
export {
  renderedElements,
  renderElement,
  type RenderedElement,
  type ElementContent,
} from './render/render-element.js';
export { processTerminal, type Terminal } from './terminal.js';
