import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { answerFetch, json, type FetchAnswers } from '../../../../../test/browser/fetch-answers.js';
import type { PlanSelectEvent } from '../../plan-data/selection/plan-select-event.js';
import { changedGarden, garden } from './garden-versions.js';
import './plan-compare.define.js';

type Compare = HTMLElementTagNameMap['plan-compare'];

const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const texts = (element: Element, selector: string) =>
  all(element, selector).map((each) => each.textContent.replaceAll(/\s+/g, ' ').trim());

async function shown(
  properties: Partial<Compare> = {},
  selector = '.what',
  lang = 'ja',
): Promise<Compare> {
  const element = await fixture<Compare>(html`<plan-compare lang=${lang}></plan-compare>`);
  Object.assign(element, { plan: changedGarden, comparePlan: garden, ...properties });
  await waitUntil(() => element.shadowRoot?.querySelector(selector), `no ${selector}`, {
    timeout: 5000,
  });
  return element;
}

describe('<plan-compare>', () => {
  it('says what is compared, what stayed, and how many changes of each kind there are', async () => {
    const element = await shown();
    expect(texts(element, '.what')).to.deep.equal(['「緑町計画（素案）」から「緑町計画」への変更']);
    expect(texts(element, '.summary')).to.deep.equal([
      '両方にある項目は4件、そのうち変更のないものは1件です。',
    ]);
    expect(texts(element, '.kinds button')).to.include('加わった項目 2');
  });

  it('marks the words added and removed, for eyes and for screen readers', async () => {
    const element = await shown();
    const [renamed] = all(element, '.change');
    expect(renamed!.querySelector('ins')!.textContent).to.contain('赤い');
    expect(renamed!.querySelector('ins .visually-hidden')!.textContent.trim()).to.equal('追加');
    expect(texts(element, 'del')).to.include('削除 道');
  });

  it('shows the title of an entry that changed in another way', async () => {
    const element = await shown();
    const moved = all(element, '.group').find((each) => /位置が変わった/.test(each.textContent))!;
    expect(moved.querySelector('.title')!.textContent.trim()).to.equal('コケを守る');
  });

  it('gives the place of both records and why they are taken for the same', async () => {
    const element = await shown();
    expect(texts(element, '.change:first-child dd')).to.include('花 ｜ 素案の冊子、3頁');
    expect(texts(element, '.change:first-child dd')).to.include('花 ｜ 計画の冊子、7頁');
    expect(texts(element, '.reason')).to.include('同じ項目とみなす理由：同じ識別子');
  });

  it('says how a target moved in a sentence', async () => {
    const element = await shown({}, '.what', 'en');
    expect(texts(element, '.detail').join()).to.match(/80.*75.*FY2027.*FY2031/);
  });

  it('shows one kind when asked, and all again', async () => {
    const element = await shown();
    const button = all(element, '.kinds button').find((each) =>
      /なくなった/.test(each.textContent),
    )!;
    button.click();
    await element.updateComplete;
    expect(texts(element, '.heading')).to.deep.equal(['なくなった項目 1件']);
    all(element, '.kinds button')[0]!.click();
    await element.updateComplete;
    expect(all(element, '.heading')).to.have.length.above(5);
  });

  it('selects an entry of its own plan, not one of the other', async () => {
    const element = await shown();
    const [title] = all(element, '.change button.title');
    setTimeout(() => title!.click());
    const event = (await oneEvent(element, 'plan-node-select')) as unknown as PlanSelectEvent;
    expect(event.value).to.equal('roses');
    const removed = all(element, '.mark-del .title')[0]!;
    expect(removed.localName).to.equal('span');
  });

  it('draws both outlines as one', async () => {
    const element = await shown({ view: 'outline' }, '.outline');
    expect(texts(element, '.outline li')).to.include('なくなった項目 芝生の管理');
  });

  it('puts what makes comparing doubtful before the figures of an indicator', async () => {
    const element = await shown({ view: 'indicators' }, '.comparison');
    const [roses] = all(element, '.comparison');
    expect(roses!.textContent).to.contain('時期が異なります。');
    const [warnings, table] = ['.warnings', 'table'].map((each) => roses!.querySelector(each)!);
    expect(warnings!.compareDocumentPosition(table!) & Node.DOCUMENT_POSITION_FOLLOWING).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const dots = [...roses!.querySelectorAll('.dot')].map((dot) => dot.getAttribute('cx'));
    expect(dots).to.deep.equal(['37.5%', '43.75%']);
  });

  it('names the plans, not before and after, where they are not versions of one', async () => {
    const element = await shown({
      plan: { ...changedGarden, relatedPlans: [], title: '緑町計画' } as never,
      comparePlan: { ...garden, title: '青町計画' } as never,
    });
    expect(texts(element, '.what')).to.deep.equal(['「青町計画」と「緑町計画」']);
    expect(texts(element, '.kinds button')).to.include('「緑町計画」だけにある項目 2');
  });

  it('draws long lists in parts', async () => {
    const nodes = Array.from({ length: 300 }, (_, at) => ({
      id: `n${at}`,
      level: 'field',
      title: `新しい項目${at}`,
    }));
    const element = await shown({ plan: { ...changedGarden, nodes, indicators: [] } as never });
    const rows = () => all(element, '.group:nth-of-type(1) .change').length;
    expect(rows()).to.equal(20);
    all(element, '.more')[0]!.click();
    await element.updateComplete;
    expect(rows()).to.equal(220);
  });

  describe('with addresses', () => {
    let network: FetchAnswers;
    beforeEach(() => {
      network = answerFetch({ '/before.json': json(garden), '/after.json': json(changedGarden) });
    });
    afterEach(() => network.restore());

    it('loads both documents', async () => {
      const element = await shown({
        plan: undefined,
        comparePlan: undefined,
        src: '/after.json',
        compareSrc: '/before.json',
      });
      expect(texts(element, '.what')[0]).to.contain('から「緑町計画」への変更');
    });

    it('says why the other plan is missing, and names its own', async () => {
      const silenced = console.error;
      console.error = () => undefined;
      const element = await shown(
        {
          plan: undefined,
          comparePlan: undefined,
          src: '/after.json',
          compareSrc: '/gone.json',
        },
        '[part="error"]',
      );
      console.error = silenced;
      expect(texts(element, '.source-line')[0]).to.contain('緑町計画');
    });
  });

  it('fits a page of 320 px without scrolling sideways', async () => {
    const element = await shown();
    element.style.inlineSize = '288px';
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(288);
  });
});
