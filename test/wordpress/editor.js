/** Actions of the tests in the block editor and in pages with elements. */

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

/** Opens a post in the block editor once its blocks are there. */
export async function openEditor(page, address) {
  await page.goto(address);
  await page.waitForFunction(
    () =>
      globalThis.wp?.blocks?.getBlockType('machiplan/plan') &&
      globalThis.wp.data.select('core/editor').getCurrentPostId() &&
      globalThis.wp.data.select('core/editor').getEditedPostContent() !== undefined,
    { timeout: patience },
  );
}

/** Saves the post in the block editor; resolves to its id. */
export async function saveInEditor(page) {
  return page.evaluate(async () => {
    await globalThis.wp.data.dispatch('core/editor').savePost();
    return globalThis.wp.data.select('core/editor').getCurrentPostId();
  });
}

/** Names of blocks that the editor finds broken. */
export function brokenBlocks(page) {
  return page.evaluate(() =>
    globalThis.wp.data
      .select('core/block-editor')
      .getBlocks()
      .filter(({ isValid, name }) => !isValid || name === 'core/missing')
      .map(({ name }) => name),
  );
}
