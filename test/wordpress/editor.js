/** What the tests do in the block editor and in pages with elements. */

const patience = 20_000;

/** The document that holds the blocks: the editor's page or the frame in it. */
export async function canvasOf(page) {
  const handle = await page.$('iframe[name="editor-canvas"]');
  return (await handle?.contentFrame()) ?? page;
}

/** Waits until an element shows its plan. */
export async function drawnIn(page, selector) {
  await page.waitForFunction(
    (wanted) => {
      const base = document.querySelector(wanted)?.shadowRoot?.querySelector('.root');
      return base && !base.querySelector('.waiting') && base.textContent.trim().length > 20;
    },
    { timeout: patience, polling: 100 },
    selector,
  );
}

/** Waits until one of the elements that match has this text. */
export async function waitForText(page, selector, text) {
  await page.waitForFunction(
    (wanted, words) =>
      [...document.querySelectorAll(wanted)].some(({ textContent }) => textContent.includes(words)),
    { timeout: patience, polling: 100 },
    selector,
    text,
  );
}
