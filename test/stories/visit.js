/** Opens one entry of the Storybook in light, dark and forced colours, and says what is wrong. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openPage } from '../setup/launch-browser.js';
import { collectFaults } from '../setup/page-faults.js';
import { accessibilityFaults, overflow, rendered, settled } from './checks-in-page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** System preferences to emulate. Forced colours are the system's own, so contrast is its duty. */
const APPEARANCES = [
  { name: 'light', features: [{ name: 'prefers-color-scheme', value: 'light' }], off: [] },
  { name: 'dark', features: [{ name: 'prefers-color-scheme', value: 'dark' }], off: [] },
  {
    name: 'forced colours',
    features: [{ name: 'forced-colors', value: 'active' }],
    off: ['color-contrast'],
  },
];

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
      await page.evaluate(settled);
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
