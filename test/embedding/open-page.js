/** Opens a page and notes all that may not happen on it. */
import { openPage } from '../setup/launch-browser.js';

/** Longest wait for an element to draw, on a machine with other work to do. In milliseconds. */
const PATIENCE = 20_000;

/**
 * A page of `browser` at `address`, `{ page, faults, requests, close }`. `faults` are exceptions and
 * lines on the console but those that `expected` matches; `requests` all addresses asked for.
 * `prepare` runs in the page before its own scripts.
 */
export async function visit(browser, address, { expected, prepare, width = 900 } = {}) {
  const { page } = await openPage(browser);
  await page.setViewport({ width, height: 800 });
  const faults = [];
  const messages = [];
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (!['error', 'warn'].includes(message.type())) return;
    messages.push(message.text());
    if (!expected?.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  if (prepare) await page.evaluateOnNewDocument(prepare);
  await page.goto(address, { waitUntil: 'load' });
  return { page, faults, messages, requests, close: () => page.close() };
}

/** Waits until the element `find` yields has drawn its plan. `find` runs in the page. */
export async function drawn(page, tag, inside = 'document') {
  await page.waitForFunction(
    (name, place) => {
      const root = place === 'document' ? document : document.querySelector(place).shadowRoot;
      const base = root.querySelector(name)?.shadowRoot?.querySelector('.root');
      return base && !base.querySelector('.waiting') && base.textContent.trim().length > 20;
    },
    { timeout: PATIENCE },
    tag,
    inside,
  );
}

/** How the element looks to a reader. */
export function appearance(page, tag) {
  return page.evaluate((name) => {
    const element = document.querySelector(name);
    const base = element.shadowRoot?.querySelector('.root');
    const { width, height } = element.getBoundingClientRect();
    const style = base && getComputedStyle(base);
    return {
      width,
      height,
      fontSize: style && Number.parseFloat(style.fontSize),
      visibility: style?.visibility,
      background: style?.backgroundColor,
      direction: style?.direction,
      hasFailed: base?.querySelector('[part~="error"]') != null,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      fallback: element.querySelector('.fallback')?.checkVisibility() ?? false,
    };
  }, tag);
}
