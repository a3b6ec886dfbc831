import { expect } from '@open-wc/testing';
import { goalIconHref } from './goal-icon.js';

const href = (iconPattern: string | undefined, goal: number, language: string) =>
  goalIconHref(
    {
      iconPattern,
      baseURI: 'https://city.example/plan/',
      locale: { language, furigana: false },
    },
    goal,
  );

describe('goalIconHref(model, goal)', () => {
  it('puts number and language into the pattern', () => {
    expect(href('/icons/{lang}/{nn}.png', 4, 'ja-JP')).to.equal(
      'https://city.example/icons/ja/04.png',
    );
    expect(href('goal-{n}.svg', 17, 'en')).to.equal('https://city.example/plan/goal-17.svg');
  });
  it('returns nothing for an address that is not http(s), or without a pattern', () => {
    expect(href('ftp://city.example/{n}.png', 1, 'ja')).to.equal(undefined);
    expect(href('data:image/png;base64,{n}', 1, 'ja')).to.equal(undefined);
    expect(href(undefined, 1, 'ja')).to.equal(undefined);
  });
});
