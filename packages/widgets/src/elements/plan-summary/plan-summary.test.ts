import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { readFixture } from '../../../../../test/browser/read-fixture.js';
import './plan-summary.define.js';

const text = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

async function summaryOf(plan: object, lang = 'ja') {
  const element = await fixture<HTMLElement>(
    html`<plan-summary lang=${lang} .plan=${plan}></plan-summary>`,
  );
  await waitUntil(() => element.shadowRoot?.querySelector('.plan-header'));
  return element.shadowRoot!.querySelector<HTMLElement>('.plan-header')!;
}

const plan = {
  planJson: '1.0',
  id: 'p',
  title: { ja: '緑町基本計画', en: 'Midori Plan' },
  publisher: { name: { ja: '緑町', en: 'Midori Town' } },
  period: { start: 'FY2024', end: 'FY2031' },
  status: 'draft',
  levels: [
    { id: 'f', title: { ja: '分野', en: 'Field' } },
    { id: 'm', title: { ja: '施策', en: 'Measure' } },
  ],
  nodes: [
    { id: 'a', level: 'f', title: '花' },
    { id: 'b', level: 'm', parent: 'a', title: 'バラ' },
    { id: 'c', level: 'm', parent: 'a', title: '木' },
  ],
};
const indicator = (more: object) => ({
  id: 'i',
  title: '数',
  nodes: ['b'],
  direction: 'increase',
  baseline: { time: 'FY2023', value: 0 },
  targets: [{ time: 'FY2031', value: 10 }],
  ...more,
});

describe('<plan-summary>', () => {
  it('names the plan, its publisher, years and stage, and counts its entries', async () => {
    const shown = text(await summaryOf(plan));
    expect(shown).to.equal('緑町基本計画 緑町・2024年度〜2031年度・素案 1分野・2施策');
  });

  it('does the same in English', async () => {
    const shown = text(await summaryOf(plan, 'en'));
    expect(shown).to.equal('Midori Plan Midori Town · FY2024–FY2031 · draft Field 1 · Measure 2');
  });

  it('says how the indicators stand, with a bar beside the words', async () => {
    const observations = [{ time: 'FY2025', value: 1 }];
    const summary = await summaryOf({ ...plan, indicators: [indicator({ observations })] });
    expect(text(summary)).to.contain('指標1件のうち0件が順調・維持・達成です。');
    expect(summary.querySelectorAll('.status-bar rect')).to.have.length(1);
  });

  it('says where values are that this document does not hold, and not that they are missing', async () => {
    const notPublished = [{ part: 'observations', availableAt: '本編45ページ' }];
    const shown = text(await summaryOf({ ...plan, indicators: [indicator({ notPublished })] }));
    expect(shown).to.contain('指標1件（この資料に数値なし・本編45ページ）');
    expect(shown).not.to.contain('公表されていません');
  });

  it('says that values are not published only where the document says so', async () => {
    const notPublished = [{ part: 'observations' }];
    const stated = text(await summaryOf({ ...plan, indicators: [indicator({ notPublished })] }));
    expect(stated).to.contain('数値は公表されていません');
    const silent = text(await summaryOf({ ...plan, indicators: [indicator({})] }));
    expect(silent).to.contain('この資料に数値はありません');
  });

  it('links to the document at http(s) addresses only', async () => {
    const link = (await summaryOf({ ...plan, href: 'https://a.example/plan.pdf' })).querySelector(
      'a',
    )!;
    expect([link.href, text(link)]).to.deep.equal(['https://a.example/plan.pdf', '計画（PDF）']);
    // eslint-disable-next-line no-script-url -- must never become a link
    const unsafe = await summaryOf({ ...plan, href: 'javascript:alert(1)' });
    expect(unsafe.querySelector('a')).to.equal(null);
  });

  for (const [width, height] of [
    [1280, 120],
    [360, 140],
  ] as const) {
    it(`is at most ${height} px high at ${width} px`, async () => {
      const summary = await summaryOf(await readFixture('two-level-plan.json'));
      summary.closest<HTMLElement>('.root')!.style.inlineSize = `${width}px`;
      expect(summary.offsetHeight).to.be.at.most(height);
    });
  }
});
