/** The service worker of the studio, which needs a secure address: over http it is left out quietly. */
const container = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;

/**
 * Stores the studio for work without a network.
 *
 * @param onUpdate called when another version is stored and can be opened
 */
export async function storeForOffline(onUpdate: () => void): Promise<void> {
  try {
    const registration = await container?.register('service-worker.js', { scope: './' });
    if (!registration) return;
    const watch = (worker: ServiceWorker | null) => {
      const check = () => {
        // Without a controller it is the first version, and the page already has its files.
        if (worker?.state === 'installed' && container?.controller) onUpdate();
      };
      worker?.addEventListener('statechange', check);
      check();
    };
    watch(registration.waiting);
    registration.addEventListener('updatefound', () => watch(registration.installing));
  } catch {
    // Refused by a policy or the settings of the browser: the studio works with a network.
  }
}

/** Opens the version that was stored since. */
export async function openUpdate(): Promise<void> {
  const registration = await container?.getRegistration();
  container?.addEventListener('controllerchange', () => location.reload(), { once: true });
  registration?.waiting?.postMessage('activate');
}

/** Removes what was stored. */
export async function removeOffline(): Promise<void> {
  const registration = await container?.getRegistration();
  if (!registration) return;
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith(`machiplan-studio ${registration.scope} `));
  await registration.unregister();
  await Promise.all(own.map((name) => caches.delete(name)));
}
