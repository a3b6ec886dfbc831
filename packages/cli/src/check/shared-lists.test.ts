import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { addSharedLists } from './shared-lists.js';

const lists = { districts: [{ id: 'north', level: 'area', name: '北' }] };
const plan = (href: string) => ({ planJson: '1.1', sharedLists: [{ href, lists: ['districts'] }] });

async function readFor(file: string, href: string) {
  const read: string[] = [];
  const { document, findings } = await addSharedLists(file, {
    read: (where) => {
      read.push(where);
      return Promise.resolve(new TextEncoder().encode(JSON.stringify(lists)));
    },
  })(plan(href));
  return { read, document, codes: findings.map(({ code }) => code) };
}

describe('the lists that a file shares', () => {
  it('are read from beside it', async () => {
    const { read, document } = await readFor('data/plan.json', 'shared/lists.json');
    assert.deepEqual(read, [resolve('data/shared/lists.json')]);
    assert.deepEqual((document as typeof lists).districts, lists.districts);
  });

  it('are read from elsewhere in the current folder', async () => {
    const { read } = await readFor('data/plan.json', '../lists/a%20b.json');
    assert.deepEqual(read, [resolve('lists/a b.json')]);
  });

  it('are never read from outside, nor from the web', async () => {
    const outside = [
      '../../../../../../../../etc/passwd',
      '/etc/passwd',
      'file:///etc/passwd',
      'https://example.jp/lists.json',
      '\\\\host\\share\\lists.json',
      '..%2f..%2f..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd',
    ];
    for (const href of outside) {
      const { read, codes } = await readFor('data/plan.json', href);
      assert.deepEqual(read, [], href);
      assert.deepEqual(codes, ['shared-list:other-origin']);
    }
  });

  it('are requested from the host of the plan where it is an address', async () => {
    const { read } = await readFor('https://city.example/a/plan.json', '../lists.json');
    assert.deepEqual(read, ['https://city.example/lists.json']);
    assert.deepEqual((await readFor('https://city.example/a', '//evil.example/')).read, []);
  });
});
