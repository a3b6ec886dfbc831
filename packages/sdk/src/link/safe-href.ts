import { parseUrl } from './parse-url.js';

/** Maximum length of an address, as in the format. */
const maxLength = 2048;

/**
 * Turns an address from data into one that is safe to link: absolute, http or https, without user name
 * or password, at most 2,048 characters. Undefined for anything else (`javascript:`, `data:`, relative
 * without a base); render no link then.
 *
 * @param base Base of a relative address: the address of the document that contains it.
 */
export function safeHref(address: string | undefined, base?: string): string | undefined {
  if (!address || address.length > maxLength) return undefined;
  const url = parseUrl(address, base);
  if (!url) return undefined;
  const isHttp = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isHttp || url.username || url.password || url.href.length > maxLength) return undefined;
  return url.href;
}
