/** Opens one entry of the Storybook in light, dark and forced colours, and says what is wrong. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openPage } from '../setup/launch-browser.js';
import { collectFaults } from '../setup/page-faults.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the reader's system asks for. Forced colours are the system's own, so contrast is its duty. */
const APPEARANCES = [
  { name: 'light', features: [{ name: 'prefers-color-scheme', value: 'light' }], off: [] },
  { name: 'dark', features: [{ name: 'prefers-color-scheme', value: 'dark' }], off: [] },
  {
    name: 'forced colours',
    features: [{ name: 'forced-colors', value: 'active' }],
    off: ['color-contrast'],
  },
];

/** Waits until the story has played or the page is drawn. Runs in the browser; throws what went wrong. */
async function rendered(type) {
  const docs = '#storybook-docs :is(h1, h2, p)';
  for (let waited = 0; waited < 15_000; waited += 50) {
    const text = document.querySelector('#error-message')?.textContent;
    if (document.body.classList.contains('sb-show-errordisplay')) throw new Error(text);
    if (document.body.classList.contains('sb-show-nopreview')) throw new Error('no such story');
    if (type === 'docs' && document.querySelector(docs)) return;
    const phase = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase;
    if (phase === 'errored' || phase === 'aborted') throw new Error(`rendering: ${phase} ${text}`);
    if (phase === 'completed' || phase === 'finished') return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('did not finish rendering in 15 s');
}

/** Faults that axe finds in the story, as lines of text. Runs in the page. */
async function accessibilityFaults(off) {
  const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
  // A story is a part of a page, so it cannot have the landmarks and the heading of one.
  for (const rule of ['region', 'page-has-heading-one', 'landmark-one-main'])
    rules[rule] = { enabled: false };
  rules['target-size'] = { enabled: true }; // 2.5.8; axe leaves it out unless asked.
  const { violations } = await globalThis.axe.run('#storybook-root', { rules });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.flat().join(' ')})`),
  );
}

/**
 * What overflows sideways at the present width. With `isSpaced`, with the text spacing that WCAG
 * 1.4.12 names, in every shadow root. Runs in the page.
 */
async function overflow(isSpaced) {
  const roots = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*'))
      if (element.shadowRoot) roots.push(element.shadowRoot);
  if (isSpaced) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
    );
    for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = roots
    .flatMap((root) => [...root.querySelectorAll('*')])
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => element.localName + (element.className ? `.${element.className}` : ''));
  return [`${scrollWidth} px wide: ${[...new Set(wide)].slice(0, 6).join(', ')}`];
}

/** A story with the tag `fails` shows what an element does without its plan: it logs one line. */
const isExpected = ({ tags = [] }, fault) =>
  tags.includes('fails') && /^(console: Machiplan|4\d\d: )/.test(fault);

/** Opens one entry of the index and returns what is wrong with it. */
export async function visit(browser, url, entry) {
  const { page, cdp } = await openPage(browser);
  const faults = collectFaults(page, url);
  const setAppearance = ({ features }) => cdp.send('Emulation.setEmulatedMedia', { features });
  try {
    await setAppearance(APPEARANCES[0]);
    // The a11y add-on would run axe at the same time as this script.
    const query = `id=${entry.id}&viewMode=${entry.type}&globals=a11y.manual:!true`;
    await page.goto(`${url}/iframe.html?${query}`, { waitUntil: 'load' });
    await page.evaluate(rendered, entry.type);
    if (entry.type === 'story') {
      await page.evaluate(axe);
      for (const appearance of APPEARANCES) {
        await setAppearance(appearance);
        const found = await page.evaluate(accessibilityFaults, appearance.off);
        faults.push(...found.map((fault) => `axe, ${appearance.name}: ${fault}`));
      }
      await page.setViewport({ width: 320, height: 640 });
      for (const isSpaced of [false, true]) {
        const found = await page.evaluate(overflow, isSpaced);
        const when = isSpaced ? ' with wider text spacing' : '';
        faults.push(...found.map((fault) => `at 320 px${when}: ${fault}`));
      }
    }
  } catch (error) {
    faults.push(error.message);
  } finally {
    await page.close();
  }
  return faults.filter((fault) => !isExpected(entry, fault));
}
