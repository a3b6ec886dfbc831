/**
 * Collects the faults of an open page: warnings and errors on the console, exceptions,
 * requests that fail, and requests that leave the origin.
 */

/** Lit's own notice about its development build, which Storybook's and Vite's servers use. */
const EXPECTED = ['Lit is in dev mode'];

/** Starts to collect. The list that is returned grows as long as the page is open. */
export function collectFaults(page, origin) {
  const faults = [];
  page.on('console', (message) => {
    const text = message.text();
    if (!['error', 'warn', 'assert'].includes(message.type())) return;
    // The response is in the list already, with its address.
    if (
      text.startsWith('Failed to load resource') ||
      EXPECTED.some((start) => text.startsWith(start))
    )
      return;
    faults.push(`console: ${text}`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(address))
      faults.push(`request to another host: ${address}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
      faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    // Leaving a page and taking an element off it both end what is under way.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') faults.push(`${reason}: ${request.url()}`);
  });
  return faults;
}
