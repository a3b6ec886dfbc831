/**
 * The studio for people who do not see it, or see it in other colours, larger or narrower: axe finds
 * nothing in any step, and what a screen reader is told is complete.
 * Needs a build: npm run test:examples
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { SMALLEST_TEXT, findSmallText } from '../../setup/small-text.js';
import { openFile, sheet, step, studioSite } from './studio-page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const steps = ['data', 'mapping', 'plan', 'preview', 'take'];

/** Goes to every step, and every part of the plan, and calls `look` in each. */
async function throughSteps(page, look) {
  await look('start');
  await openFile(page, sheet('progress-by-measure.xlsx'));
  await page.waitForSelector('.figures');
  for (const name of steps) {
    if (name !== 'data') await step(page, name);
    if (name === 'take') await page.waitForSelector('.code-steps pre');
    await new Promise((done) => setTimeout(done, 300));
    await look(name);
    if (name !== 'plan') continue;
    const parts = await page.$$('.parts button');
    for (const [at, part] of parts.entries()) {
      await part.click();
      if (at > 0) await page.waitForSelector('[role=grid]');
      await look(`plan, part ${at + 1}`);
    }
  }
}

/** Roles that people act on or land on: each has to say what it is. */
const named = new Set([
  'button',
  'link',
  'textbox',
  'searchbox',
  'spinbutton',
  'combobox',
  'checkbox',
  'grid',
  'region',
  'navigation',
  'Iframe',
  'heading',
  'DisclosureTriangle',
]);

describe('the studio for everybody', { timeout: 600_000 }, () => {
  const { visit } = studioSite();

  for (const [name, width, features] of [
    ['in light', 1280, []],
    ['in dark', 1280, [{ name: 'prefers-color-scheme', value: 'dark' }]],
    ['in forced colours', 1280, [{ name: 'forced-colors', value: 'active' }]],
    ['at 320 px', 320, []],
    ['in dark at 320 px', 320, [{ name: 'prefers-color-scheme', value: 'dark' }]],
  ])
    it(`has no fault that axe finds in any step, ${name}`, async () => {
      const { page, cdp, close } = await visit({ width, height: 800 });
      await cdp.send('Emulation.setEmulatedMedia', { features });
      await throughSteps(page, async (what) => {
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() =>
          globalThis.axe.run(document, { iframes: false, resultTypes: ['violations'] }),
        );
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${what}: ${id} ${nodes[0].html}`),
          [],
        );
        assert.deepEqual(await page.evaluate(findSmallText, SMALLEST_TEXT), []);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${what} is ${wide} px wide`);
      });
      await close();
    });

  for (const language of ['ja', 'en'])
    it(`names everything in ${language}, each differently within its group`, async () => {
      const { page, cdp, close } = await visit({ query: `?lang=${language}` });
      const lines = [];
      await throughSteps(page, async (what) => {
        const { nodes } = await cdp.send('Accessibility.getFullAXTree');
        lines.push('', `## ${what}`, '');
        for (const { ignored, role, name, description, properties = [] } of nodes) {
          if (ignored || !named.has(role?.value)) continue;
          const states = properties
            .filter(({ name, value }) =>
              ['disabled', 'checked', 'expanded', 'required', 'current', 'level'].includes(name)
                ? value.value !== false && value.value !== 'false'
                : false,
            )
            .map(({ name, value }) => `${name} ${value.value}`);
          const about = description?.value ? ` (${description.value})` : '';
          lines.push(`- ${[role.value, ...states].join(', ')}: ${name?.value}${about}`);
          assert.notEqual(name?.value ?? '', '', `${what}: a ${role.value} without a name`);
          if (language === 'en' && ['button', 'combobox', 'checkbox'].includes(role.value))
            assert.doesNotMatch(
              name.value.replace('日本語', ''),
              /^[\u3040-\u30ff\u4e00-\u9fff]+$/,
              `${what}: ${name.value}`,
            );
        }
        const focused = await page.evaluate(() => document.activeElement?.tagName);
        if (steps.includes(what)) assert.equal(focused, 'H1', `${what} begins at its heading`);
      });
      if (process.env.STUDIO_NAMES)
        writeFileSync(`${process.env.STUDIO_NAMES}.${language}.md`, `${lines.join('\n')}\n`);
      await close();
    });
});
