import { isServer } from 'lit';

type PageQuery = Pick<MediaQueryList, keyof EventTarget | 'matches'>;

let query: PageQuery | undefined;

/** A server draws for wide pages. */
const wide: PageQuery = Object.assign(new EventTarget(), { matches: false });

/**
 * True if the page is as narrow as that of a phone, below 600 px. Asked for at first use, because a
 * server that imports the elements has no pages.
 */
export function narrowPage(): PageQuery {
  return (query ??= isServer ? wide : matchMedia('(max-width: 599.98px)'));
}
