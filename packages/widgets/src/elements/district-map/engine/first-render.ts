import type { Map as EngineMap } from 'maplibre-gl';
import { districtSource } from './map-style.js';

/** Time limit of the first render, in milliseconds, after which the SVG stays. */
const timeout = 15_000;

/** Time limit of the basemap once the districts are loaded, in milliseconds. */
const basemapTimeout = 2000;

/** Resolves when the districts added by `add` are drawn; rejects when they cannot be. */
export function firstRender(map: EngineMap, add: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(new Error('the map engine did not draw')), timeout);
    const onViolation = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
      if (/^(worker|child|script)-src|^require-trusted/.test(effectiveDirective))
        settle(new Error(`refused by the page's policy: ${effectiveDirective} ${blockedURI}`));
    };
    const settle = (error?: Error) => {
      clearTimeout(timer);
      document.removeEventListener('securitypolicyviolation', onViolation);
      if (error) reject(error);
      else resolve();
    };
    document.addEventListener('securitypolicyviolation', onViolation);
    map.once('webglcontextlost', () => settle(new Error('no graphics')));
    map.once('style.load', () => {
      try {
        add();
      } catch (error) {
        return settle(error as Error);
      }
      map.on('sourcedata', ({ sourceId }) => {
        if (sourceId !== districtSource || !map.isSourceLoaded(districtSource)) return;
        const last = setTimeout(() => settle(), basemapTimeout);
        void map.once('idle', () => {
          clearTimeout(last);
          settle();
        });
      });
    });
    map.on('error', (event) => {
      const { sourceId } = event as { sourceId?: string };
      // A style that fails to load is fatal; a missing basemap tile is not.
      const isFatal = sourceId === undefined && !map.isStyleLoaded();
      if (isFatal || sourceId === districtSource) settle(new Error(event.error.message));
    });
  });
}

/**
 * True if the page requires Trusted Types for worker URLs, which the engine does not create: it
 * would throw an error that cannot be caught. Tries an invalid URL, for which a page with that
 * policy throws a TypeError before the URL is parsed.
 */
export function refusesWorkers(): boolean {
  try {
    new Worker('http://').terminate();
    return false;
  } catch (error) {
    return error instanceof TypeError;
  }
}
