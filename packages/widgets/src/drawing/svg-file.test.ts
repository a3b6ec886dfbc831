import { expect, fixture, html } from '@open-wc/testing';
import { svgFile } from './svg-file.js';
import { tablePicture } from './table-picture.lazy.js';

const parsed = (text: string) => new DOMParser().parseFromString(text, 'image/svg+xml');
const caption = { title: '図', lines: ['出典：計画'] };

/** How light a colour is, 0 to 1. */
const lightness = (colour: string) =>
  Math.max(
    ...colour
      .match(/[\d.]+/g)!
      .slice(0, 3)
      .map(Number),
  ) / 255;

describe('svgFile(drawing, caption)', () => {
  const dark = () =>
    fixture<HTMLElement>(html`
      <div .style=${'color-scheme: dark; color: #fff; --_text: #f2f2f2'}>
        <svg viewBox="0 0 100 50">
          <text class="inherits" x="0" y="20" .style=${'fill: currentcolor'}>1</text>
          <text class="names" x="0" y="40" .style=${'fill: var(--_text)'}>2</text>
          <text class="both" x="9" y="40" .style=${'fill: light-dark(#111111, #eeeeee)'}>3</text>
        </svg>
      </div>
    `);

  it('writes dark ink on the white ground, from a dark page too', async () => {
    const page = await dark();
    const file = parsed(svgFile(page.querySelector('svg')!, caption));
    const inks = [...file.querySelectorAll('svg svg text')].map((text) =>
      text.getAttribute('fill')!,
    );
    expect(inks).to.have.length(3);
    for (const ink of inks) expect(lightness(ink), ink).to.be.below(0.2);
    expect(file.querySelector('rect')?.getAttribute('fill')).to.equal('#fff');
  });

  it('leaves the drawing on the page as it was', async () => {
    const page = await dark();
    const before = page.innerHTML;
    svgFile(page.querySelector('svg')!, caption);
    expect(page.innerHTML).to.equal(before);
  });
});

describe('a caption', () => {
  it('is written in as many lines as the width of the drawing needs', async () => {
    const page = await fixture<HTMLElement>(html`<div><svg viewBox="0 0 128 50"></svg></div>`);
    const file = svgFile(page.querySelector('svg')!, {
      title: '八文字の題名です',
      lines: ['一二三四五六七八九十一二三'],
    });
    const texts = [...parsed(file).querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).to.deep.equal(['八文字の題名で', 'す', '一二三四五六七八九十', '一二三']);
  });
});

describe('tablePicture(rows, caption)', () => {
  it('writes every cell as text, long ones in several lines, and the caption', () => {
    const rows = [
      ['番号', '名称'],
      [1, '五文字です五文字です五文字です五文字です'],
      [undefined, '<b>'],
    ];
    const file = parsed(tablePicture(rows, caption));
    const texts = [...file.querySelectorAll('svg svg text')].map(({ textContent }) => textContent);
    expect(texts).to.deep.equal([
      '番号',
      '名称',
      '1',
      '五文字です五文字です五文字です五文字',
      'です',
      '',
      '<b>',
    ]);
    expect(file.documentElement.textContent).to.contain('出典：計画');
  });

  it('stays a picture that programs open: at most 300 rows', () => {
    const rows = [['番号'], ...Array.from({ length: 1000 }, (_, index) => [index])];
    const file = parsed(tablePicture(rows, caption));
    expect(file.querySelectorAll('svg svg text')).to.have.length(301);
  });
});
