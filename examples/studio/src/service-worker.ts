/**
 * The studio without a network: all of its files and those of the kit are stored at the first visit,
 * and served from there. A new build has another version, hence another cache; it waits until the
 * page asks for it, so that no page gets files of two builds.
 */

/** Written in front of this script by the build. */
declare const offlineFiles: {
  /** Changes with the content of any file. */
  readonly version: string;
  /** Addresses relative to this script. */
  readonly files: readonly string[];
};

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** The part of a service worker's global scope that is used; the types of pages do not have it. */
interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
const worker = globalThis as unknown as ServiceWorkerScope;

/** Two studios on one server have a scope each. */
const cachePrefix = `machiplan-studio ${worker.registration.scope} `;
const cacheName = cachePrefix + offlineFiles.version;
const folder = new URL('./', location.href).href;
const addresses = new Set(offlineFiles.files.map((name) => new URL(name, folder).href));

async function store(cache: Cache, address: string): Promise<void> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  // A page cannot be answered with a response that was redirected.
  const { body, headers } = response;
  await cache.put(address, response.redirected ? new Response(body, { headers }) : response);
}

worker.addEventListener('install', (event) => {
  const fill = async () => {
    const cache = await caches.open(cacheName);
    await Promise.all([...addresses].map((address) => store(cache, address)));
  };
  event.waitUntil(fill());
});

worker.addEventListener('activate', (event) => {
  const removeOthers = async () => {
    const names = await caches.keys();
    const others = names.filter((name) => name.startsWith(cachePrefix) && name !== cacheName);
    await Promise.all(others.map((name) => caches.delete(name)));
  };
  event.waitUntil(removeOthers());
});

worker.addEventListener('message', ({ data }) => {
  if (data === 'activate') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  const stored = address === folder ? `${folder}index.html` : address;
  if (request.method !== 'GET' || !addresses.has(stored)) return;
  const answer = async () => {
    const cache = await caches.open(cacheName);
    return (await cache.match(stored)) ?? fetch(request);
  };
  event.respondWith(answer());
});
