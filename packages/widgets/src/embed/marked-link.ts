import { safeHref } from '@machiplan/sdk';
import { parseUrl } from '@machiplan/sdk/internal';
import { isBlank } from './blank-node.js';
import { setAttributes } from './set-attributes.js';
import { whenUnfocused } from './when-unfocused.js';
import { isEmbeddable } from './embed-options.js';
import { requestFor, tagNamed, type ElementRequest } from './element-request.js';

/** Selector of links that may become a widget: `plan.json#machiplan=plan-tree&depth=2`. */
export const markedLinkSelector = 'a[href*="#machiplan="]';

/**
 * Origins whose documents marked links may show, from `data-machiplan-links` on the script that
 * loads the kit: `self` for the page's own, further ones by name. None without it, because
 * visitors of many sites can write links.
 */
export function linkOrigins(page: Document): ReadonlySet<string> {
  const words = page
    .querySelector('script[data-machiplan-links]')
    ?.getAttribute('data-machiplan-links')
    ?.split(/\s+/)
    .filter(Boolean);
  return new Set(words?.map((word) => (word === 'self' ? originOf(page.URL) : originOf(word))));
}

const originOf = (address: string) => parseUrl(address)?.origin ?? address;

/** The widget a link asks for; undefined unless it leads to one of the origins and stands alone. */
export function markedLinkRequest(
  link: HTMLAnchorElement,
  origins: ReadonlySet<string>,
): ElementRequest | undefined {
  const href = safeHref(link.getAttribute('href') ?? undefined, link.baseURI);
  if (href === undefined || !standsAlone(link) || isInWidget(link)) return undefined;
  const address = new URL(href);
  if (!origins.has(address.origin)) return undefined;
  const params = new URLSearchParams(address.hash.slice(1));
  const widget = tagNamed(params.get('machiplan') ?? '');
  if (!widget) return undefined;
  params.delete('machiplan');
  address.hash = '';
  return requestFor(widget, [['src', address.href], ...params]);
}

/** Puts the element where the link is, and the link into it. */
export function replaceMarkedLink(
  link: HTMLAnchorElement,
  { widget, attributes }: ElementRequest,
): void {
  whenUnfocused(link, () => {
    if (isInWidget(link)) return;
    const element = link.ownerDocument.createElement(widget);
    setAttributes(element, attributes);
    link.before(element);
    element.append(link);
  });
}

/** A link in the middle of a sentence is meant to be one. */
function standsAlone(link: Element): boolean {
  const around = link.parentNode?.childNodes ?? [];
  return [...around].every((node) => node === link || isBlank(node));
}

function isInWidget(link: Element): boolean {
  for (let above = link.parentElement; above; above = above.parentElement)
    if (isEmbeddable(above.localName)) return true;
  return false;
}
