import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { main } from '../main.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { pngPainter } from './png-painter.js';

const plan = {
  planJson: '1.0',
  id: 'city',
  title: '緑市計画',
  publisher: { name: '緑市' },
  license: 'CC BY 4.0',
  levels: [{ id: 'field', title: '分野' }],
  nodes: [{ id: 'a', level: 'field', title: '健康' }],
  indicators: [
    {
      id: 'k',
      title: '受診率',
      unit: '%',
      nodes: ['a'],
      direction: 'increase',
      baseline: { time: 'FY2020', value: 40 },
      observations: [{ time: 'FY2024', value: 51 }],
      targets: [{ time: 'FY2027', value: 80 }],
    },
  ],
};

async function render(line: string) {
  const written = new Map<string, string | Uint8Array>();
  let printed = '';
  let told = '';
  const terminal: Terminal = {
    stdout: (text) => (printed += text),
    stderr: (text) => (told += text),
    read: () => Promise.resolve(new TextEncoder().encode(JSON.stringify(plan))),
    write: (path, content) => Promise.resolve(void written.set(path, content)),
    locale: 'en_US',
  };
  const code = await main(['render', 'plan.json', ...line.split(' ')], terminal);
  return { code, printed, told, written };
}

/** Width and height in px, as the header of a PNG file says. */
function sizeOf(file: string | Uint8Array | undefined) {
  assert.ok(file instanceof Uint8Array);
  const bytes = Buffer.from(file);
  assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('machiplan render --picture', () => {
  it('writes the picture of an indicator, with sentence, source and licence', async () => {
    const { code, printed } = await render('--picture wide --indicator k');
    assert.equal(code, 0);
    assert.match(printed, /^<svg [^>]*viewBox="0 0 1200 675"/);
    for (const text of ['51%', '80%', '緑市計画', 'CC BY 4.0'])
      assert.ok(printed.includes(text), text);
  });

  it('writes the picture of the indicators of a node, and of the plan', async () => {
    assert.match((await render('--picture square --root a')).printed, /健康/);
    assert.match((await render('--picture square')).printed, /viewBox="0 0 1080 1080"/);
  });

  it('writes PNG in the size of the format where the file is called so', async () => {
    const { code, written } = await render('--picture wide --indicator k -o a.png');
    assert.equal(code, 0);
    assert.deepEqual(sizeOf(written.get('a.png')), [1200, 675]);
    assert.deepEqual(
      sizeOf((await render('--picture square -o b.PNG')).written.get('b.PNG')),
      [1080, 1080],
    );
  });

  it('names what can be chosen, and a font that cannot be read', async () => {
    const shape = await render('--picture round');
    assert.deepEqual([shape.code, /wide, square/.test(shape.told)], [2, true]);
    const font = await render('--picture wide -o a.png --font gone.ttf');
    assert.deepEqual([font.code, /gone\.ttf cannot be read/.test(font.told)], [2, true]);
    assert.equal(font.written.size, 0);
  });

  it('says how to install the package that draws PNG files', async () => {
    const missing = () => Promise.reject(new Error('ERR_MODULE_NOT_FOUND'));
    await assert.rejects(
      pngPainter([], missing),
      (error) =>
        error instanceof UsageError && /npm install @resvg\/resvg-js/.test(error.messages.ja),
    );
  });
});
