import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPlanErrorOf } from '../errors/guards.js';
import { httpAddress } from './http-address.js';

describe('httpAddress(address, base)', () => {
  it('resolves a relative address against the base', () => {
    const base = 'https://city.example/plans/catalog.json';
    assert.equal(httpAddress('a/plan.json', base), 'https://city.example/plans/a/plan.json');
    assert.equal(httpAddress('//cdn.example/p.json', base), 'https://cdn.example/p.json');
  });

  it('leaves out the fragment, which names a place in the same document', () => {
    assert.equal(
      httpAddress('http://city.example/p.json?v=2#m1'),
      'http://city.example/p.json?v=2',
    );
  });

  for (const [what, address] of [
    ['a local file', 'file:///etc/hosts'],
    ['data in the address', 'data:application/json,{}'],
    // eslint-disable-next-line no-script-url -- it is here to be refused
    ['script in the address', 'javascript:alert(1)'],
    ['another scheme', 'ftp://city.example/plan.json'],
    ['a user name', 'https://me@city.example/plan.json'],
    ['a password', 'https://:secret@city.example/plan.json'],
    ['a relative address without base', 'plan.json'],
    ['no host', 'https://'],
    ['nothing', ''],
    ['an address of excessive length', `https://city.example/${'a'.repeat(2048)}`],
  ] as const) {
    it(`refuses ${what}, naming it`, () => {
      assert.throws(
        () => httpAddress(address),
        (error) => isPlanErrorOf(error, 'bad-address') && error.where === address,
      );
    });
  }
});
