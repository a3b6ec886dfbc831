/**
 * Everything that the studio hands out: the plan with what has changed, the mapping, the workbook, the
 * zip with its list of hashes, and the code for each place it can be pasted into.
 * Needs a build: npm run test:examples
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { forms } from '../../../examples/builder/snippets.js';
import { codeOf, openFile, press, sheet, step, studioSite, usualSite } from './studio-page.js';

const expected = JSON.parse(readFileSync(sheet('progress-by-measure.json'), 'utf8')).plan;

describe('what the studio hands out', { timeout: 300_000 }, () => {
  const { visit, fileOf, download } = studioSite();

  async function atTake(...files) {
    const visited = await visit();
    await openFile(visited.page, ...files);
    await visited.page.waitForSelector('.figures');
    await step(visited.page, 'take');
    await visited.page.waitForSelector('.code-steps pre');
    return visited;
  }

  it('is a zip whose files are all in its list of hashes', async () => {
    const { page, faults, close } = await atTake(sheet('progress-by-measure.xlsx'));
    const files = unzipSync(await download('.zip', () => press(page, 'サイト用の zip を保存')));
    const list = new TextDecoder().decode(files['SHA256SUMS.txt']).trim().split('\n');
    const hashes = Object.fromEntries(list.map((line) => line.split('  ').reverse()));
    assert.deepEqual(
      Object.keys(hashes).sort(),
      Object.keys(files)
        .filter((name) => name !== 'SHA256SUMS.txt')
        .sort(),
    );
    for (const [name, hash] of Object.entries(hashes))
      assert.equal(createHash('sha256').update(files[name]).digest('hex'), hash, name);
    for (const name of [
      'plan.json',
      'index.html',
      'embed.html',
      'README.txt',
      'machiplan/machiplan.js',
    ])
      assert.ok(files[name], name);
    assert.deepEqual(faults, []);
    await close();
  });

  it('is the code for each place, with what to do there', async () => {
    const { page, faults, close } = await atTake(sheet('progress-by-measure.xlsx'));
    const menu = await page.waitForSelector('xpath///label[contains(., "貼る先")]//select');
    const offered = await menu.$$eval('option', (all) => all.map(({ value }) => value));
    assert.deepEqual(offered, Object.keys(forms));
    for (const form of ['link', 'oembed', 'mediawiki', 'dokuwiki', 'wordpress', 'drupal', 'hugo'])
      assert.ok(offered.includes(form), form);
    const seen = new Set();
    let before = '';
    for (const form of offered) {
      await menu.select(form);
      await page.waitForFunction(
        (code) => document.querySelector('.code-steps').textContent !== code,
        {},
        before,
      );
      await page.waitForFunction(
        (words) => document.querySelector('.code-steps').textContent.includes(words),
        {},
        forms[form].steps({
          widget: 'kpi-board',
          options: new Map([['src', `${usualSite}plan.json`]]),
          title: '',
          kit: `${usualSite}machiplan/`,
          embed: `${usualSite}embed.html`,
        })[0].words.ja,
      );
      const code = (await codeOf(page)).join('\n');
      assert.ok(code.includes(usualSite) || code.includes(encodeURIComponent(usualSite)), form);
      before = await page.$eval('.code-steps', ({ textContent }) => textContent);
      seen.add(before);
    }
    assert.equal(seen.size, offered.length, 'no two instructions are alike');
    assert.deepEqual(faults, []);
    await close();
  });

  it('names the address that was written, and can detect changed files', async () => {
    const { page, close } = await atTake(sheet('progress-by-measure.xlsx'));
    const field = await page.waitForSelector('input[type=url]');
    await field.evaluate((input) => (input.value = ''));
    await field.type('https://www.city.midori.example.jp/keikaku');
    await page.keyboard.press('Tab');
    await page.click('.work input[type=checkbox]');
    await page.waitForFunction(() =>
      document.querySelector('.code-steps').textContent.includes('integrity='),
    );
    const code = (await codeOf(page)).join('\n');
    assert.ok(code.includes('https://www.city.midori.example.jp/keikaku/plan.json'));
    assert.ok(!code.includes(usualSite));
    await close();
  });

  it('is the plan, with what has changed since it was opened', async () => {
    const { page, close } = await visit();
    await openFile(page, fileOf('去年.json', JSON.stringify(expected)));
    await step(page, 'take');
    await page.waitForFunction(() => document.body.textContent.includes('変更はありません'));
    await step(page, 'plan');
    await press(page, '体系');
    await page.waitForSelector('[role=grid]');
    await page.click('[role=grid] tbody tr:nth-child(2) td:nth-child(3)');
    await page.keyboard.press('F2');
    await page.waitForSelector('.editor');
    await page.keyboard.type('（改）');
    await page.keyboard.press('Enter');
    await press(page, '行を加える');
    await page.waitForFunction(() => document.body.textContent.includes('新しい行'));
    await step(page, 'take');
    await page.waitForFunction(() => document.body.textContent.includes('開いた計画からの変更'));
    const changes = await page.$$eval('.work details', (all) =>
      all.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    );
    assert.ok(
      changes.some((text) => /^追加した項目 1/.test(text)),
      changes.join(),
    );
    assert.ok(
      changes.some((text) => /^変えた項目 1.*（改）/.test(text)),
      changes.join(),
    );
    const plan = JSON.parse(await download('.json', () => press(page, '計画（JSON）')));
    assert.equal(plan.nodes.length, expected.nodes.length + 1);
    await close();
  });

  it('is the mapping, which reads the next sheet the same way', async () => {
    const strange = fileOf('表.csv', 'なまえ,どこ\n道を直す,土木課\n橋を直す,土木課\n');
    const { page, close } = await visit();
    await openFile(page, strange);
    await press(page, '次へ：自分で対応付ける');
    await press(page, 'この表を読む');
    const use = await page.waitForSelector('table.columns tbody tr select');
    await use.select('title');
    await page.waitForSelector('.preview-frame');
    const mapping = await download('.json', () => press(page, '対応付けを保存'));
    await close();
    const again = await visit();
    await openFile(again.page, strange, fileOf('mapping.json', mapping));
    await again.page.waitForSelector('.figures');
    assert.equal(await again.page.$eval('.figures dd', ({ textContent }) => textContent), '2');
    await again.close();
  });
});
