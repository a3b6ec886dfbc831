import { expect } from '@open-wc/testing';
import { iconAddress } from './icon-address.js';

const base = 'https://city.example/plan/';

describe('iconAddress(pattern, goal, language, base)', () => {
  it('puts number and language into the pattern', () => {
    expect(iconAddress('/icons/{lang}/{nn}.png', 4, 'ja-JP', base)).to.equal(
      'https://city.example/icons/ja/04.png',
    );
    expect(iconAddress('goal-{n}.svg', 17, 'en', base)).to.equal(
      'https://city.example/plan/goal-17.svg',
    );
  });
  it('gives nothing for an address that is not http(s), or without a pattern', () => {
    expect(iconAddress('ftp://city.example/{n}.png', 1, 'ja', base)).to.equal(undefined);
    expect(iconAddress('data:image/png;base64,{n}', 1, 'ja', base)).to.equal(undefined);
    expect(iconAddress(undefined, 1, 'ja', base)).to.equal(undefined);
  });
});
