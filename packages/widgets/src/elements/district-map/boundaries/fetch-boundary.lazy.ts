import type { Boundary } from '@machiplan/schema';
import { mapProblem } from '../shapes/map-problem.js';
import type { BoundaryResult } from '../shapes/read-geojson.js';
import { readBoundary } from './read-boundary.lazy.js';

/** Size limit of a boundary file, in bytes: phones can read it, and the shapes of a city are smaller. */
export const maxBoundaryBytes = 20_000_000;

/** Time limit of the whole download, in milliseconds. */
const timeout = 30_000;

/** Fetches and reads a boundary file. Never rejects: a failure is the one problem of the result. */
export async function fetchBoundary(
  href: string,
  boundary: Boundary,
  maxBytes = maxBoundaryBytes,
): Promise<BoundaryResult> {
  const failed = (code: 'unreachable' | 'too-large' | 'not-shapes') => ({
    shapes: [],
    problems: [mapProblem(code, [href])],
  });
  let parts: readonly Uint8Array[] | undefined;
  try {
    parts = await bytesAt(href, maxBytes);
  } catch (error) {
    console.warn('Machiplan: could not load the boundaries', href, error);
    return failed('unreachable');
  }
  if (!parts) return failed('too-large');
  try {
    return readBoundary(JSON.parse(textOf(parts)), boundary);
  } catch {
    return failed('not-shapes');
  }
}

/** Downloads the file in chunks; undefined as soon as it exceeds the limit. */
async function bytesAt(href: string, maxBytes: number): Promise<readonly Uint8Array[] | undefined> {
  const response = await fetch(href, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(timeout),
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  if (Number(response.headers.get('content-length')) > maxBytes) {
    await response.body?.cancel();
    return undefined;
  }
  const parts: Uint8Array[] = [];
  const reader = response.body?.getReader();
  let length = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.byteLength;
    parts.push(next.value);
    if (length <= maxBytes) continue;
    await reader?.cancel();
    return undefined;
  }
  return parts;
}

/** Decodes UTF-8, the encoding of JSON. Throws for anything else. */
function textOf(parts: readonly Uint8Array[]): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
}
