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
  let text: string | undefined;
  try {
    text = await textAt(href, largest);
  } catch (error) {
    console.warn('Machiplan: boundaries could not be loaded', href, error);
    return failed('unreachable');
  }
  if (text === undefined) return failed('too-large');
  try {
    return readBoundary(JSON.parse(text), boundary);
  } catch {
    return failed('not-shapes');
  }
}

/** Undefined when there is more than the limit; the rest is not downloaded. */
async function textAt(href: string, largest: number): Promise<string | undefined> {
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
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let length = 0;
  let text = '';
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.byteLength;
    if (length > largest) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(next.value, { stream: true });
  }
  return text + decoder.decode();
}
