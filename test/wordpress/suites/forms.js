/**
 * Each form of an embed through each editor by each role: what is stored, what the editor says when it
 * opens the post again, and what readers see in two themes and widths, with and without a script.
 */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { brokenBlocks, drawnIn, openEditor, saveInEditor } from '../editor.js';
import { roles, themes } from '../installation.js';
import { matrixOf } from '../matrix.js';

/** Each form shows an indicator of its own, by which a page knows it. */
const forms = {
  block: 'checkup-rate',
  div: 'care-rate',
  element: 'waiting-children',
  shortcode: 'traffic-deaths',
  address: 'net-migration',
};

/** The visual tab of the classic editor deletes elements; blocks are of the block editor. */
const isKept = (form, editor) => editor === 'block' || !['block', 'element'].includes(form);

const link = (src) => `<p><a href="${src}">plan data</a></p>`;

const markup = (src) => ({
  div: `<div data-machiplan="kpi-gauge" data-machiplan-src="${src}" data-machiplan-indicator="${forms.div}">${link(src)}</div>`,
  element: `<kpi-gauge src="${src}" indicator="${forms.element}">${link(src)}</kpi-gauge>`,
  shortcode: `[machiplan element="kpi-gauge" src="${src}" indicator="${forms.shortcode}"]`,
  address: `${src}#machiplan=kpi-gauge&indicator=${forms.address}`,
});

/** Writes the post with the block editor: blocks as an author inserts and pastes them. */
async function writeBlocks(page, src) {
  await page.evaluate(
    (address, pieces, ids) => {
      const { createBlock, rawHandler } = globalThis.wp.blocks;
      const html = (content) => createBlock('core/html', { content });
      globalThis.wp.data.dispatch('core/editor').editPost({ title: 'forms' });
      globalThis.wp.data.dispatch('core/block-editor').insertBlocks([
        createBlock('machiplan/plan', {
          element: 'kpi-gauge',
          options: { src: address, indicator: ids.block },
          label: 'plan data',
        }),
        html(pieces.div),
        html(pieces.element),
        createBlock('core/shortcode', { text: pieces.shortcode }),
        ...rawHandler({ HTML: `<p>${pieces.address.replace('&', '&amp;')}</p>` }),
      ]);
    },
    src,
    markup(src),
    forms,
  );
}

/** Writes it with the classic editor, in the visual tab, and switches tabs before saving. */
async function writeClassic(page, src) {
  const { div, element, shortcode, address } = markup(src);
  const text = [div, '<p>after</p>', element, shortcode, address].join('\n\n');
  await page.waitForFunction(() => globalThis.switchEditors && document.readyState === 'complete');
  await page.evaluate((html) => {
    globalThis.switchEditors.go('content', 'html');
    document.querySelector('#title').value = 'forms';
    document.querySelector('#content').value = html;
  }, text);
  await throughVisualTab(page);
}

async function throughVisualTab(page) {
  await page.waitForFunction(() => globalThis.switchEditors && document.readyState === 'complete');
  await page.evaluate(() => globalThis.switchEditors.go('content', 'tmce'));
  await page.waitForFunction(() => globalThis.tinymce?.get('content')?.initialized);
  await page.evaluate(() => globalThis.switchEditors.go('content', 'html'));
}

async function submitClassic(page, name) {
  // While the editor saves by itself, the button does nothing.
  await page.evaluate(() => globalThis.wp.autosave.server.suspend());
  await page.waitForSelector(`${name}:not(.disabled)`);
  await Promise.all([
    page.waitForNavigation({ waitUntil: 'domcontentloaded', timeout: 60_000 }),
    page.$eval(name, (button) => button.click()),
  ]);
}

/** True if the indicator is drawn or, without a script, its link can be seen. */
function isInPage(page, indicator, hasScript) {
  if (hasScript)
    return drawnIn(page, `kpi-gauge[indicator="${indicator}"]`).then(
      () => true,
      () => false,
    );
  return page.evaluate((id) => {
    const links = document.querySelectorAll(
      `[data-machiplan-indicator="${id}"] a, [indicator="${id}"] a`,
    );
    return [...links].some((link) => link.href.includes('plan.json') && link.checkVisibility());
  }, indicator);
}

export function formsSuite(site) {
  describe('forms of an embed', () => {
    const posts = [];
    const rows = [];
    after(() => site.tables.push(matrixOf(site.version, rows)));

    for (const role of roles)
      for (const editor of ['block', 'classic'])
        it(`are kept when a post of a ${role} goes through the ${editor} editor twice`, async () => {
          const page = await site.pageAs(role);
          const classic = editor === 'classic' ? '?classic' : '';
          let id;
          if (editor === 'block') {
            await openEditor(page, `${site.url}/wp-admin/post-new.php`);
            await writeBlocks(page, site.plan);
            id = await saveInEditor(page);
            await openEditor(page, `${site.url}/wp-admin/post.php?post=${id}&action=edit`);
            assert.deepEqual(await brokenBlocks(page), []);
            await saveInEditor(page);
          } else {
            await page.goto(`${site.url}/wp-admin/post-new.php${classic}`);
            await writeClassic(page, site.plan);
            await submitClassic(page, '#save-post');
            id = Number(new URL(page.url()).searchParams.get('post'));
            await page.goto(`${site.url}/wp-admin/post.php?post=${id}&action=edit&classic`);
            await throughVisualTab(page);
            await submitClassic(page, '#save-post');
          }
          await page.close();
          const stored = site.php(
            `wp_publish_post( ${id} ); return get_post( ${id} )->post_content;`,
          );
          posts.push({ id, role, editor, stored });
          for (const [form, indicator] of Object.entries(forms))
            if (isKept(form, editor))
              assert.ok(stored.includes(indicator), `${form} is not in the post:\n${stored}`);
        });

    for (const theme of themes)
      for (const [width, hasScript, strict] of [
        [1200, true, ''],
        [360, true, '&strict'],
        [360, false, ''],
      ])
        it(`are shown in ${theme} at ${width} px ${hasScript ? 'with' : 'without'} a script${strict && ' under a strict policy'}`, async () => {
          for (const { id, role, editor, stored } of posts) {
            const page = await site.pageAs(undefined, { width, script: hasScript });
            const faults = [];
            // The policy refuses the import map that WordPress 6.5 writes into the page.
            page.on('pageerror', ({ message }) => {
              if (!message.includes('"@wordpress/')) faults.push(message);
            });
            await page.goto(`${site.url}/?p=${id}&theme=${theme}${strict}`);
            const shown = [];
            for (const [form, indicator] of Object.entries(forms)) {
              if (form === 'block' && editor !== 'block') continue;
              const isShown =
                stored.includes(indicator) && (await isInPage(page, indicator, hasScript));
              shown.push([form, isShown]);
            }
            const lost = shown.filter(([form, isShown]) => isKept(form, editor) && !isShown);
            const overflow = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            await page.close();
            rows.push({ role, editor, theme, width, hasScript, strict: strict !== '', shown });
            assert.deepEqual(lost, [], `${role}, ${editor} editor, post ${id}`);
            assert.deepEqual(faults, []);
            // Under this policy the styles that themes write into the page are missing.
            if (!strict) assert.ok(overflow <= 0, `${overflow} px wider than the page`);
          }
        });
  });
}
