/** Renders elements on a server: HTML with declarative shadow roots. */
export { renderElement, type RenderOptions } from './render-element.js';
