import { messagesIn } from '@machiplan/sdk/internal';
import { gsiTileOrigin } from '../elements/district-map/engine/gsi-tiles.js';
import { loadElement } from '../register/load-element.js';
import type { ElementRegistry } from '../registry.js';
import { embedMessages } from './embed.messages.js';
import { allowedOrigins, embedRequest } from './embed-request.js';
import { setAttributes } from './set-attributes.js';
import { postHeight } from './post-height.js';

const sourcesMeta = 'meta[name="machiplan-sources"]';

/**
 * Makes `embed.html` show what its address asks for, in its `<main>`, and tells its height to the
 * page around it. Needs no storage, no cookies and no origin, so it works in the strictest sandbox.
 */
export function showEmbed(page: Document, address: URL, registry: ElementRegistry): void {
  const place = page.querySelector('main') ?? page.body;
  const observeHeight = postHeight(page.documentElement);
  const sources = page.querySelector(sourcesMeta)?.getAttribute('content');
  const origins = allowedOrigins(sources, address);
  const request = embedRequest(address, origins);
  if ('refused' in request) {
    const language = address.searchParams.get('lang') ?? page.documentElement.lang;
    const message = page.createElement('p');
    message.setAttribute('role', 'alert');
    message.textContent = messagesIn(embedMessages, language)[request.refused];
    place.replaceChildren(message);
    return;
  }
  if (request.ignored.length > 0)
    console.warn('Machiplan passes over', request.ignored.join(', '), 'in', address.href);
  const { widget, attributes } = request;
  // Only the presets are options of an embed, and all come from one host.
  restrictRequests(page, attributes.has('basemap') ? [...origins, gsiTileOrigin] : [...origins]);
  page.documentElement.lang = attributes.get('lang') ?? page.documentElement.lang;
  const element = page.createElement(widget);
  setAttributes(element, attributes);
  element.append(linkTo(page, attributes.get('src')!));
  place.replaceChildren(element);
  loadElement(widget, registry);
  void customElements.whenDefined(widget).then(() => observeHeight(element.shadowRoot ?? element));
}

/**
 * Restricts requests for data to `sources` by a content policy, so that an open redirect on an allowed
 * host cannot lead to the document of another. The kit's own scripts are not data.
 */
function restrictRequests(page: Document, sources: readonly string[]): void {
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${sources.join(' ')} blob: data:`;
  page.head.append(policy);
}

/** Fallback if the widget cannot be shown. */
function linkTo(page: Document, href: string): HTMLElement {
  const paragraph = page.createElement('p');
  const link = page.createElement('a');
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.textContent = href;
  paragraph.append(link);
  return paragraph;
}
