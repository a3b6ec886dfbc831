import { expect, fixture, html } from '@open-wc/testing';
import { checkPlan } from '@machiplan/schema';
import { renderSourceLine } from './source-line.js';

const { plan } = checkPlan({
  planJson: '1.0',
  id: 'p',
  title: '緑町基本計画',
  publisher: { name: '緑町' },
  period: { start: 'FY2024', end: 'FY2031' },
  levels: [{ id: 'm', title: '施策' }],
  nodes: [],
  sources: [
    { id: 'book', title: '計画書', href: 'https://green.example/plan.pdf' },
    { id: 'paper', title: '概要版', href: 'ftp://green.example/summary' },
  ],
});
const line = async (language: string, reference?: { document: string; page?: number }) =>
  (
    await fixture<HTMLElement>(
      html`<div>${renderSourceLine(plan!, { language, furigana: false }, reference)}</div>`,
    )
  ).firstElementChild as HTMLElement;
const textOf = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();

describe('the source line', () => {
  it('names plan, years and page, with a link to the source', async () => {
    const shown = await line('ja', { document: 'book', page: 12 });
    expect(textOf(shown)).to.equal('緑町基本計画（2024年度〜2031年度） ｜ 出典 12ページ');
    expect(shown.querySelector('a')!.href).to.equal('https://green.example/plan.pdf');
  });

  it('names the document where there is no page, and links to http(s) only', async () => {
    const shown = await line('ja', { document: 'paper' });
    expect(textOf(shown)).to.contain('出典 概要版');
    expect(shown.querySelector('a')).to.equal(null);
  });

  it('uses no Japanese brackets in English, and leaves the source out where none is given', async () => {
    expect(textOf(await line('en'))).to.equal('緑町基本計画 (FY2024–FY2031)');
  });
});
