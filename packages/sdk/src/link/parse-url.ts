/**
 * The URL of an address, or undefined where it is none. `URL.parse` and `URL.canParse` do the same,
 * and are missing in browsers before Chrome 120, Firefox 115 and Safari 17.
 *
 * @param base Base of a relative address.
 */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
