import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCatalog, parseCatalog } from './index.js';

const catalog = {
  planCatalog: '1.0',
  id: 'c',
  title: '目録',
  plans: [{ href: 'a.json', id: 'a', title: 'A' }],
};

describe('checkCatalog', () => {
  it('gives the catalog with both lists', () => {
    const { catalog: checked, problems } = checkCatalog(catalog);
    assert.deepEqual(problems, []);
    assert.deepEqual(checked, { ...catalog, catalogs: [] });
  });

  it('leaves out entries without an address or with one that cannot be used', () => {
    const plans = [
      ...catalog.plans,
      { id: 'b', title: 'B' },
      { href: 'data:text/html,x', id: 'd', title: 'D' },
      { href: 'again.json', id: 'a', title: 'A' },
    ];
    const { catalog: checked, problems } = checkCatalog({ ...catalog, plans });
    assert.deepEqual(checked?.plans, catalog.plans);
    assert.deepEqual(
      problems.map(({ code, pointer }) => `${code} ${pointer}`),
      ['missing /plans/1', 'bad-url /plans/2/href', 'missing /plans/2', 'duplicate-id /plans/3'],
    );
  });

  it('refuses a plan in place of a catalog and says so', () => {
    const { catalog: checked, problems } = checkCatalog({ planJson: '1.0' });
    assert.equal(checked, undefined);
    assert.equal(problems[0]?.code, 'not-a-catalog');
    assert.equal(problems[0].message.en, 'This is a plan document, not a catalog.');
  });
});

describe('parseCatalog', () => {
  it('reads the content of a file', () => {
    assert.deepEqual(parseCatalog(JSON.stringify(catalog)).problems, []);
    assert.equal(parseCatalog('<html>').problems[0]?.code, 'not-json');
  });
});
