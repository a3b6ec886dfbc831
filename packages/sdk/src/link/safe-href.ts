/** Longest address taken; the format has the same figure. */
const maxLength = 2048;

/**
 * The one function that turns an address from data into one that may be linked to: absolute, http or
 * https, without user name or password, at most 2,048 characters. Undefined for everything else
 * (`javascript:`, `data:`, relative without a base), so that no link is drawn.
 *
 * @param base What a relative address is relative to: the address of the document it comes from.
 */
export function safeHref(address: string | undefined, base?: string): string | undefined {
  if (!address || address.length > maxLength || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  const isHttp = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isHttp || url.username || url.password || url.href.length > maxLength) return undefined;
  return url.href;
}
