import { safeHref } from '@machiplan/sdk';
import { parseUrl } from '@machiplan/sdk/internal';
import { optionsOf, type EmbeddableTag } from './embed-options.js';
import { requestFor, tagNamed, type ElementRequest } from './element-request.js';

/** Why an embed page shows nothing. */
export type EmbedRefusal = 'widget' | 'source';

/** Longest address of an embed page that is read at all. */
const longestAddress = 8192;

/**
 * Request in the address of an embed page: `embed.html?widget=plan-tree&src=…&depth=2`. Options
 * are the attributes of the element; other parameters (of mailings, of statistics) are passed over.
 *
 * @param origins Origins whose documents may be shown. A page on the city's own host that shows
 * documents of anybody would be a gift to forgers.
 */
export function embedRequest(
  address: URL,
  origins: ReadonlySet<string>,
): ElementRequest | { readonly refused: EmbedRefusal } {
  const params = address.href.length > longestAddress ? [] : [...address.searchParams];
  const widget = tagNamed(params.find(([name]) => name === 'widget')?.[1] ?? '');
  if (!widget || !showsPlan(widget)) return { refused: 'widget' };
  const request = requestFor(
    widget,
    params.filter(([name]) => name !== 'widget'),
  );
  if (!request.attributes.has('src')) return { refused: 'source' };
  const attributes = new Map(request.attributes);
  for (const [name, value] of request.attributes) {
    if (optionsOf(widget)[name] !== 'address') continue;
    const href = safeHref(value, address.href);
    if (href === undefined || !origins.has(new URL(href).origin)) return { refused: 'source' };
    attributes.set(name, href);
  }
  // The address of a frame is not what the reader sees and shares.
  attributes.delete('permalink');
  return { ...request, attributes };
}

/** True if there is something to see when it stands alone in a page. */
function showsPlan(widget: EmbeddableTag): boolean {
  return widget !== 'plan-source' && Object.hasOwn(optionsOf(widget), 'src');
}

/**
 * Origins named in `<meta name="machiplan-sources" content="self https://data.example.lg.jp">`;
 * without it, the page's own.
 */
export function allowedOrigins(content: string | null | undefined, page: URL): ReadonlySet<string> {
  const words = (content ?? 'self').split(/\s+/).filter(Boolean);
  return new Set(
    words.flatMap((word) => {
      if (word === 'self') return [page.origin];
      return parseUrl(word)?.origin ?? [];
    }),
  );
}
