import type { Boundary } from '@machiplan/schema';
import { mapProblem } from '../shapes/map-problem.js';
import type { ShapeReading } from '../shapes/read-geojson.js';
import { readBoundary } from './read-boundary.js';

/** Largest boundary file that is read, in bytes: a phone copes, and a town's shapes are far smaller. */
export const largestBoundary = 20_000_000;

/** Most time for the whole download, in milliseconds. */
const deadline = 30_000;

/** The shapes at an address. Never rejects: what went wrong is the one problem in the answer. */
export async function fetchBoundary(
  href: string,
  boundary: Boundary,
  largest = largestBoundary,
): Promise<ShapeReading> {
  const failed = (code: 'unreachable' | 'too-large' | 'not-shapes') => ({
    shapes: [],
    problems: [mapProblem(code, [href])],
  });
  let parts: readonly Uint8Array[] | undefined;
  try {
    parts = await bytesAt(href, largest);
  } catch (error) {
    console.warn('Machiplan: boundaries could not be loaded', href, error);
    return failed('unreachable');
  }
  if (!parts) return failed('too-large');
  try {
    return readBoundary(JSON.parse(textOf(parts)), boundary);
  } catch {
    return failed('not-shapes');
  }
}

/** The content in parts; undefined when there is more than the limit: the rest is not downloaded. */
async function bytesAt(href: string, largest: number): Promise<readonly Uint8Array[] | undefined> {
  const response = await fetch(href, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(deadline),
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  if (Number(response.headers.get('content-length')) > largest) {
    await response.body?.cancel();
    return undefined;
  }
  const parts: Uint8Array[] = [];
  const reader = response.body?.getReader();
  let length = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.byteLength;
    parts.push(next.value);
    if (length <= largest) continue;
    await reader?.cancel();
    return undefined;
  }
  return parts;
}

/** Throws for what is not UTF-8, which JSON has to be. */
function textOf(parts: readonly Uint8Array[]): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
}
