/**
 * What a request for a document says unless told otherwise: nothing about the reader, and nothing
 * that costs a preflight. Exported so that a page can start the request before the client is there,
 * with the very same settings (a browser shares neither cache nor connection between others).
 */
export const plainRequest = {
  headers: { accept: 'application/json, */*;q=0.8' },
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;
