/** What tells two versions of a document apart (RFC 9110, 8.8); undefined where the server is silent. */
export interface Validators {
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
}

export function validatorsOf(headers: Headers): Validators {
  return {
    etag: headers.get('etag') ?? undefined,
    lastModified: headers.get('last-modified') ?? undefined,
  };
}

/**
 * Request headers that ask for the document only if it has changed. None in a browser: its own cache
 * sends them, while set by a script they cost a preflight request that many file hosts refuse.
 */
export function conditionalHeaders(known: Validators | undefined): Record<string, string> {
  if (!known || 'location' in globalThis) return {};
  if (known.etag) return { 'if-none-match': known.etag };
  if (known.lastModified) return { 'if-modified-since': known.lastModified };
  return {};
}

/**
 * Whether a full answer is the version at hand after all (a browser answers a 304 from its cache and
 * shows the script a 200). Other origins often hide the ETag; the date then decides.
 */
export function isSameVersion(known: Validators | undefined, headers: Headers): boolean {
  if (!known) return false;
  const { etag, lastModified } = validatorsOf(headers);
  if (etag ?? known.etag) return etag === known.etag;
  return lastModified !== undefined && lastModified === known.lastModified;
}
