/**
 * Files that cannot be read, or are not what they seem: a clear word, and nothing that was open is
 * lost.
 * Needs a build: npm run test:examples
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { longTasks } from './main-thread.js';
import { alertSays, openFile, press, sheet, studioSite } from './studio-page.js';

/** The start of a file of older Office programs, with the name of the stream that tells what it is. */
function oldOffice(stream) {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(stream, 1024, 'utf16le');
  return bytes;
}

/** A workbook of one sheet of numbers, not compressed: as many bytes as it takes. */
function largeWorkbook(megabytes) {
  const wide = Array.from({ length: 20 }, (_, at) => String.fromCharCode(66 + at));
  const heading = (cell, text) => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const headings = wide.map((letter, at) => heading(`${letter}1`, `内訳${at + 1}`));
  const rows = [
    `<row r="1">${heading('A1', '施策名')}${headings.join('')}${heading('V1', '担当課')}</row>`,
  ];
  for (let size = 0, row = 2; size < megabytes * 1e6; row += 1) {
    const numbers = wide.map(
      (letter, at) => `<c r="${letter}${row}"><v>${row * 7 + at}.25</v></c>`,
    );
    const xml = `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>施策${row}</t></is></c>${numbers.join('')}</row>`;
    rows.push(xml);
    size += xml.length;
  }
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"/>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${rows.join('')}</sheetData></worksheet>`,
  };
  const packed = Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]);
  return zipSync(Object.fromEntries(packed), { level: 0 });
}

describe('files that the studio cannot use', { timeout: 300_000 }, () => {
  const { visit, fileOf } = studioSite();

  it('are named with what to do, and what was open stays', async () => {
    const { page, faults, close } = await visit();
    await openFile(page, sheet('progress-by-measure.xlsx'));
    const counts = () => page.$$eval('.figures dd', (all) => all.map((each) => each.textContent));
    await page.waitForSelector('.figures');
    const before = await counts();
    const cases = [
      [fileOf('古い.xls', oldOffice('Workbook')), '古い Excel 形式', '.xlsx を選んで'],
      [fileOf('鍵付き.xlsx', oldOffice('EncryptedPackage')), 'パスワード', '外して'],
      [fileOf('壊れた.xlsx', 'PK\u0003\u0004 and nothing else'), '壊れています', '保存し直す'],
      [fileOf('空.csv', ''), '空です', '内容のある'],
      [fileOf('写真.png', Buffer.from([0x89, 0x50])), '形式は読み込めません', 'Excel'],
      [
        fileOf('文字.csv', Buffer.from([0x81, 0x20, 0xff, 0xfe, 0x0a])),
        '文字コードを判別できません',
        'UTF-8',
      ],
    ];
    for (const [path, words, advice] of cases) {
      await openFile(page, path);
      await alertSays(page, words);
      const alert = await page.$eval('[role=alert]', ({ textContent }) => textContent);
      assert.ok(alert.includes(advice), `${words}: ${alert}`);
      assert.deepEqual(await counts(), before, words);
    }
    assert.deepEqual(faults, []);
    await close();
  });

  it('are kept apart from garbled text, which is shown with its line', async () => {
    const { page, close } = await visit();
    await openFile(page, fileOf('化けた.csv', '施策名,指標名\n縺ゅ＞縺�,訓練\n'));
    await page.waitForSelector('.problems');
    assert.match(await page.$eval('.problems', ({ textContent }) => textContent), /文字化け/);
    await close();
  });

  it('with an empty sheet say that there is nothing to read', async () => {
    const { page, close } = await visit();
    await openFile(page, fileOf('空の表.csv', ',,\n,,\n'));
    await page.waitForFunction(() => /見つかりません/.test(document.body.textContent));
    assert.equal(await page.$('.figures'), null);
    await close();
  });

  it('are opened once when they are dropped twice, and told apart when they have one name', async () => {
    const { page, close } = await visit();
    const first = fileOf('施策A.csv', '施策番号,施策名,担当課\n1,道を直す,土木課\n');
    const second = fileOf('施策B.csv', '施策番号,施策名,担当課\n2,橋を直す,土木課\n');
    await openFile(page, first, first, second);
    await page.waitForSelector('.figures');
    const notice = () => page.$eval('.message[role=status]', ({ textContent }) => textContent);
    assert.match(await notice(), /同じ内容/);
    assert.equal((await page.$$('.files li')).length, 2);
    assert.equal(await page.$eval('.figures dd', (found) => found.textContent), '2');
    // Dropped again on the page, as when nothing seemed to happen the first time.
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(
        new File(['施策番号,施策名,担当課\n1,道を直す,土木課\n'], '施策A.csv', {
          type: 'text/csv',
        }),
      );
      dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await page.waitForFunction(() => /すでに開いて/.test(document.body.textContent));
    assert.equal((await page.$$('.files li')).length, 2);
    await close();
  });

  it('may have 30 MB: there is progress, the page answers, and the memory is bounded', async (t) => {
    const { page, faults, close } = await visit({ width: 360 });
    const path = fileOf('大きい.xlsx', largeWorkbook(30));
    await page.evaluate(() => {
      globalThis.words = new Set();
      new MutationObserver(() => {
        const { hidden, textContent } = document.querySelector('.status');
        if (!hidden) globalThis.words.add(textContent.trim());
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    const start = performance.now();
    const tasks = await longTasks(page, 50, async () => {
      await openFile(page, path);
      await page.waitForSelector('.figures', { timeout: 120_000 });
    });
    const seconds = (performance.now() - start) / 1000;
    const words = await page.evaluate(() => [...globalThis.words]);
    assert.ok(
      words.some((text) => text.includes('ファイルを読んでいます')),
      words.join(),
    );
    const [worker] = page.workers();
    const heap = await worker.client.send('Runtime.getHeapUsage');
    const megabytes = Math.round(heap.usedSize / 1e6);
    t.diagnostic(
      `30 MB: ${seconds.toFixed(1)} s, heap ${megabytes} MB, long tasks ${JSON.stringify(tasks)} ms`,
    );
    assert.ok(megabytes < 1_500, `${megabytes} MB`);
    assert.deepEqual(tasks, []);
    assert.deepEqual(faults, []);
    await press(page, '次へ：対応付けを確かめる');
    await close();
  });
});
