/**
 * Default settings of a request: nothing about the reader, and nothing that needs a preflight.
 * Exported so that a page can start the request before the client is loaded, with identical settings;
 * otherwise the browser would share neither cache entry nor connection.
 */
export const plainRequest = {
  headers: { accept: 'application/json, */*;q=0.8' },
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;
