/** Validators of a document version (RFC 9110, 8.8); undefined if the server sends none. */
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
 * Headers of a conditional request. None in a browser: its own cache sends them, and set by a script
 * they would need a preflight, which many file hosts reject.
 */
export function conditionalHeaders(known: Validators | undefined): Record<string, string> {
  if (!known || 'location' in globalThis) return {};
  if (known.etag) return { 'if-none-match': known.etag };
  if (known.lastModified) return { 'if-modified-since': known.lastModified };
  return {};
}

/**
 * Tells whether a full response has the known version: a browser turns a 304 into a 200 from its cache.
 * Other origins often hide the ETag; then Last-Modified decides.
 */
export function isSameVersion(known: Validators | undefined, headers: Headers): boolean {
  if (!known) return false;
  const { etag, lastModified } = validatorsOf(headers);
  if (etag ?? known.etag) return etag === known.etag;
  return lastModified !== undefined && lastModified === known.lastModified;
}
