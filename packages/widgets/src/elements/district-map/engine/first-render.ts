import type { Map as EngineMap } from 'maplibre-gl';
import { districtSource } from './map-style.js';

/** Longest wait for the engine to draw, in milliseconds: then the SVG stays. */
const patience = 15_000;

/** How long a basemap may keep the finished districts waiting, in milliseconds. */
const basemapPatience = 2000;

/** Resolves when the districts that `add` adds are drawn; rejects for whatever will keep them from it. */
export function firstRender(map: EngineMap, add: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(new Error('the map engine did not draw')), patience);
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
        const last = setTimeout(() => settle(), basemapPatience);
        void map.once('idle', () => {
          clearTimeout(last);
          settle();
        });
      });
    });
    map.on('error', (event) => {
      const { sourceId } = event as { sourceId?: string };
      // A style that does not load never gets further; a tile of the basemap is no reason.
      const isHopeless = sourceId === undefined && !map.isStyleLoaded();
      if (isHopeless || sourceId === districtSource) settle(new Error(event.error.message));
    });
  });
}

/**
 * Whether the page wants addresses of scripts as Trusted Types, which the engine does not make: it
 * would throw where nobody can catch it. Asked with an address that no worker can start from; a page
 * that refuses says so by a TypeError, before the address is looked at.
 */
export function refusesWorkers(): boolean {
  try {
    new Worker('http://').terminate();
    return false;
  } catch (error) {
    return error instanceof TypeError;
  }
}
