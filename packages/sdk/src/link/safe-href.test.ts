import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeHref } from './safe-href.js';

describe('safeHref(address, base)', () => {
  it('takes http and https, made absolute', () => {
    assert.equal(
      safeHref('https://www.example.lg.jp/a.pdf#page=2'),
      'https://www.example.lg.jp/a.pdf#page=2',
    );
    assert.equal(safeHref('HTTP://example.jp'), 'http://example.jp/');
    assert.equal(
      safeHref('../a.pdf', 'https://example.jp/plans/plan.json'),
      'https://example.jp/a.pdf',
    );
  });

  /* eslint-disable no-script-url -- These are the addresses that must be refused. */
  it('refuses every other scheme, however it is written', () => {
    const addresses = [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'blob:https://example.jp/1',
      'file:///etc/passwd',
      'ftp://example.jp/',
      'mailto:a@example.jp',
    ];
    for (const address of addresses) {
      assert.equal(safeHref(address, 'https://example.jp/'), undefined, address);
    }
  });

  /* eslint-enable no-script-url */

  it('refuses user names and passwords, which disguise where a link leads', () => {
    assert.equal(safeHref('https://www.city.example.jp@evil.example/'), undefined);
    assert.equal(safeHref('https://user:secret@example.jp/'), undefined);
  });

  it('refuses a relative address without a base, or on a base that is not http', () => {
    assert.equal(safeHref('a.pdf'), undefined);
    assert.equal(safeHref('a.pdf', 'file:///home/plan.json'), undefined);
  });

  it('refuses what is too long, missing, or no address', () => {
    assert.equal(safeHref(`https://example.jp/${'a'.repeat(2048)}`), undefined);
    assert.equal(safeHref(''), undefined);
    assert.equal(safeHref(undefined), undefined);
    assert.equal(safeHref('https://'), undefined);
  });
});
