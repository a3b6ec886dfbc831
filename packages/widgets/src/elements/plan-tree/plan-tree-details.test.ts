import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { canBeNarrow, canEmulateMedia } from '../../../../../test/browser/engine-limits.js';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { PlanDocument } from '@machiplan/schema';
import { gardenDocument, planOf } from '../../../../../test/browser/garden-plan.js';
import './plan-tree.define.js';
import type { PlanTreeElement } from './plan-tree.js';

const text = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

function inside(tree: PlanTreeElement, selector: string): HTMLElement[] {
  return [...tree.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

async function treeOf(more: Partial<PlanDocument> = {}, selectedNode?: string) {
  const tree = document.createElement('plan-tree');
  tree.lang = 'ja';
  tree.plan = planOf({ ...gardenDocument, ...more });
  tree.selectedNode = selectedNode;
  await fixture(tree);
  await tree.updateComplete;
  return tree;
}

async function detailsOf(tree: PlanTreeElement): Promise<HTMLElement> {
  await waitUntil(() => inside(tree, '.details .heading').length > 0, 'no details', {
    timeout: 5000,
  });
  return inside(tree, '.details')[0]!;
}

function linkOf(tree: PlanTreeElement, name: string): HTMLElement {
  return inside(tree, 'a.name').find((link) => text(link).endsWith(name))!;
}

const judged = (value: number, more: object = {}) => ({
  id: 'roses',
  title: 'バラの数',
  nodes: ['m1'],
  unit: '本',
  direction: 'increase' as const,
  baseline: { time: 'FY2023', value: 0 },
  targets: [{ time: 'FY2027', value: 100 }],
  observations: [{ time: 'FY2025', value }],
  ...more,
});

describe('<plan-tree> details in the order of a reader', () => {
  it('start with the promise, then the official evaluation, figures, actions; sources come last', async () => {
    const details = await detailsOf(await treeOf({}, 'm1'));
    const labels = [...details.querySelectorAll('.part > [role=heading], .part > summary')].map(
      text,
    );
    expect(labels.map((label) => label.split(' ')[0])).to.deep.equal([
      '目指す姿',
      '概要',
      '評価',
      '指標',
      '年度ごとの取組み',
      '事業',
      '視点',
      '説明',
      '貢献する重点政策など',
      '同じテーマの項目',
      '再掲している項目',
      'SDGs',
      '予算',
      '基本情報',
      '関連リンク',
      '出典：庭の本',
    ]);
  });

  it('name a source once that is cited for several lines of the same place', async () => {
    const [first, ...others] = gardenDocument.nodes;
    const source = ['3', '4', '5'].map((lines) => ({
      document: 'book',
      section: lines === '5' ? '第2章' : '第1章',
      lines,
    }));
    const details = await detailsOf(
      await treeOf({ nodes: [{ ...first!, source }, ...others] }, first!.id),
    );
    const shown = [...details.querySelectorAll('.sources li')].map(text);
    expect(shown).to.deep.equal(['庭の本 第1章', '庭の本 第2章']);
  });

  it('show a figure with its target, and mark the status as computed', async () => {
    const details = await detailsOf(await treeOf({ indicators: [judged(90)] }, 'm1'));
    const shown = text(details.querySelector('.indicators li'));
    expect(shown).to.contain('90本 2025年度 目標 100本（2027年度）');
    expect(shown).to.contain('順調 （公表値からの計算）');
  });

  it('say so when the official evaluation and the computed status differ', async () => {
    const evaluations = [{ node: 'm1', time: 'FY2025', grade: 'B', scale: ['A', 'B'] }];
    const differing = await treeOf({ indicators: [judged(90)], evaluations }, 'm1');
    expect(text((await detailsOf(differing)).querySelector('.evaluation'))).to.contain('違います');
    const agreeing = await treeOf({ indicators: [judged(1)], evaluations }, 'm1');
    expect(text((await detailsOf(agreeing)).querySelector('.evaluation'))).not.to.contain('違い');
  });

  it('say the state of each action in a word, beside a shape, of the entries below too', async () => {
    const actions = [
      { node: 'j1', time: 'FY2025', title: '東に植える', state: 'delayed' as const },
      { node: 'm1', time: 'FY2024', title: '西に植える', state: 'done' as const },
    ];
    const details = await detailsOf(await treeOf({ actions }, 'm1'));
    expect([...details.querySelectorAll('.timeline li')].map(text)).to.deep.equal([
      '2024年度 西に植える 完了',
      '2025年度 東に植える 遅れ 苗木を配る',
    ]);
    expect(details.querySelectorAll('.state-mark .full')).to.have.length(1);
    expect(details.querySelectorAll('.state-mark .hatch')).to.have.length(1);
  });

  it('compute no percentage of few indicators', async () => {
    const indicators = [judged(90), judged(1, { id: 'more' })];
    const details = await detailsOf(await treeOf({ indicators }, 'f1'));
    expect(text(details)).to.contain('指標2件のうち1件が順調・維持・達成です。');
    expect(text(details)).not.to.contain('%');
  });

  it('gather what is missing in one line, with the place where it is', async () => {
    const nodes = gardenDocument.nodes.map((node) => ({
      ...node,
      ...(node.id === 'f3' && {
        notPublished: [
          { part: 'sdgs' as const, availableAt: '本編45ページ' },
          { part: 'budgets' as const, availableAt: '本編45ページ' },
        ],
      }),
    }));
    const details = await detailsOf(await treeOf({ nodes }, 'f3'));
    expect(text(details.querySelector('.missing'))).to.equal(
      'SDGsとの関係、予算はこの資料にありません（本編45ページ）。',
    );
    expect(text(details)).not.to.contain('公表されていません');
  });

  it('do not call figures unpublished that are published elsewhere', async () => {
    const details = await detailsOf(await treeOf({}, 'm1'));
    expect(text(details.querySelector('.indicators p'))).to.equal(
      '実績値はこの資料にありません（庭の本 20頁）。',
    );
  });

  it('show the SDGs of the entries below or above, and do not call them unpublished', async () => {
    const statement = { notPublished: [{ part: 'sdgs' as const }] };
    for (const [id, from] of [
      ['f1', 'この下の項目に示されています。'],
      ['j1', '上の項目に示されています。'],
    ] as const) {
      const details = await detailsOf(await treeOf(statement, id));
      expect(text(details)).to.contain(`SDGs ${from} 15 陸の豊かさも守ろう`);
      expect(text(details)).not.to.contain('公表されていません');
    }
  });

  it('name neither lines nor files of the source', async () => {
    const details = await detailsOf(await treeOf({}, 'm1'));
    expect(details.querySelector<HTMLDetailsElement>('details.sources')!.open).to.equal(false);
    expect(text(details)).not.to.match(/30-31|抽出|\.txt/);
  });

  it('end with links to the entries before and after', async () => {
    const tree = await treeOf({}, 'm1');
    const siblings = (await detailsOf(tree)).querySelector('.siblings');
    expect(text(siblings)).to.equal('次の施策1‐2 木を守る');
    siblings!.querySelector('a')!.click();
    expect(tree.selectedNode).to.equal('m2');
  });

  it('keep a separator of the breadcrumb on the line of the entry after it', async () => {
    const tree = await treeOf({}, 'j1');
    tree.style.inlineSize = '200px';
    const details = await detailsOf(tree);
    for (const item of details.querySelectorAll('.path li + li')) {
      expect(getComputedStyle(item, '::before').content).to.contain('\u2060');
      expect(getComputedStyle(item).display).to.equal('inline');
    }
  });

  it('print the names of indicators', async function () {
    if (!canEmulateMedia) this.skip();
    const tree = await treeOf({}, 'm1');
    const details = await detailsOf(tree);
    await emulateMedia({ media: 'print' });
    try {
      const name = details.querySelector<HTMLElement>('.indicators .plain')!;
      expect(getComputedStyle(name).display).not.to.equal('none');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

describe('<plan-tree> with another document', () => {
  it('drops the entry selected before, also where the other document has the same id', async () => {
    const tree = await treeOf({}, 'f1');
    await detailsOf(tree);
    for (const nodes of [
      gardenDocument.nodes.map((node) => ({ ...node, title: 'ほか' })),
      [{ id: 'z', level: 'field', tree: 'fields', title: 'ほか' }],
    ]) {
      tree.selectedNode = 'f1';
      await tree.updateComplete;
      tree.plan = planOf({ ...gardenDocument, id: `other-${nodes.length}`, nodes, relations: [] });
      await waitUntil(() => tree.selectedNode === undefined);
      await tree.updateComplete;
      expect(inside(tree, '.details, .current')).to.have.length(0);
    }
  });
});

describe('<plan-tree> buttons to save and share', () => {
  it('are there without selecting or pointing first, also without details', async () => {
    const tree = await treeOf();
    tree.noDetails = true;
    await waitUntil(() => inside(tree, '.export-menu button').length > 0, 'no buttons', {
      timeout: 5000,
    });
    expect(inside(tree, '.export-menu button').map(text)).to.include.members([
      '画像・データ',
      'リンク',
    ]);
  });
});

describe('<plan-tree> details on a phone', () => {
  beforeEach(() => setViewport({ width: 360, height: 740 }));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  const sheet = (tree: PlanTreeElement) =>
    tree.shadowRoot!.querySelector<HTMLDialogElement>('dialog.sheet');

  async function open() {
    const tree = await treeOf();
    linkOf(tree, '花と木').click();
    await waitUntil(() => sheet(tree)?.open && sheet(tree)!.querySelector('.heading'), 'no sheet', {
      timeout: 5000,
    });
    return tree;
  }

  it('cover the screen and take the focus', async function () {
    if (!canBeNarrow) this.skip();
    const tree = await open();
    const { width, height } = sheet(tree)!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([360, 740]);
    expect(text(tree.shadowRoot!.activeElement)).to.contain('花と木');
    await expect(tree).to.be.accessible();
  });

  it('close with the button, which is 48 px high, and lead back to the row', async () => {
    const tree = await open();
    const back = inside(tree, '.sheet .back')[0]!;
    expect([text(back), back.offsetHeight]).to.deep.equal(['← 一覧', 48]);
    back.click();
    await waitUntil(() => !sheet(tree));
    await waitUntil(() => tree.shadowRoot!.activeElement === linkOf(tree, '花と木'));
    expect(tree.selectedNode).to.equal('f1');
  });

  it('close with "Back" of the browser', async () => {
    const tree = await open();
    history.back();
    await waitUntil(() => !sheet(tree));
    await waitUntil(() => tree.shadowRoot!.activeElement === linkOf(tree, '花と木'));
  });

  it('lead to the next entry from the end, at its beginning', async () => {
    const tree = await open();
    inside(tree, '.sheet .siblings a')[0]!.click();
    await waitUntil(() => text(inside(tree, '.sheet .heading')[0]).endsWith('道'));
    await nextFrame();
    expect(sheet(tree)!.scrollTop).to.equal(0);
    expect(text(tree.shadowRoot!.activeElement)).to.contain('道');
  });

  it('stay in the page when they were selected elsewhere', async () => {
    const tree = await treeOf({}, 'f1');
    await detailsOf(tree);
    expect(sheet(tree)).to.equal(null);
  });

  it('leave no scroll box in the page, even of a long plan', async () => {
    const nodes = Array.from({ length: 356 }, (_, at) => ({
      id: `n${at}`,
      level: 'field',
      tree: 'fields',
      title: `項目${at}`,
    }));
    const tree = await treeOf({ nodes, relations: [], indicators: [], actions: [] });
    await nextFrame();
    expect(inside(tree, '.outline.long')).to.have.length(0);
    expect(inside(tree, '.rows .row')).to.have.length(356);
  });
});
