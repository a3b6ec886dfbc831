import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Plan } from '@machiplan/schema';
import { gardenPlan, planOf, planOfNodes } from '../../../../../test/browser/garden-plan.js';
import { readFixture } from '../../../../../test/browser/read-fixture.js';
import type { PlanSelectEvent } from '../../plan-data/selection/plan-select-event.js';
import './plan-tree.define.js';
import type { PlanTreeElement } from './plan-tree.js';

async function treeOf(plan: Plan, attributes: Partial<PlanTreeElement> = {}, lang = 'ja') {
  const tree = document.createElement('plan-tree');
  tree.lang = lang;
  Object.assign(tree, attributes, { plan });
  await fixture(tree);
  await tree.updateComplete;
  return tree;
}

function inside(tree: PlanTreeElement, selector: string): HTMLElement[] {
  return [...tree.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

const text = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
/** Rows that show; those of closed branches may be kept for the browser's own search. */
const rows = (tree: PlanTreeElement) =>
  inside(tree, '.rows .row').filter((row) => !row.closest('[hidden]'));
const names = (tree: PlanTreeElement) =>
  rows(tree).map((row) => text(row.querySelector(':scope > .line .name')));

function linkOf(tree: PlanTreeElement, name: string): HTMLElement {
  return inside(tree, 'a.name').find((link) => text(link).endsWith(name))!;
}

const panelButton = (tree: PlanTreeElement, label: string) =>
  inside(tree, '.panel-button').find((button) => text(button) === label)!;

async function detailsOf(tree: PlanTreeElement): Promise<HTMLElement> {
  await waitUntil(() => inside(tree, '.details .heading').length > 0, 'no details', {
    timeout: 5000,
  });
  return inside(tree, '.details')[0]!;
}

describe('<plan-tree> outline of nested lists', () => {
  it('shows the first tree: level, code as printed, title', async () => {
    const tree = await treeOf(gardenPlan());
    expect(names(tree)).to.deep.equal(['分野 1 花と木', '2 道', '3 池']);
  });

  it('nests lists in list items, with buttons only where there is something below', async () => {
    const tree = await treeOf(gardenPlan(), { depth: 3 });
    const project = linkOf(tree, '苗木を配る').closest('li')!;
    const measure = project.parentElement!.closest('li')!;
    expect(measure.parentElement!.closest('li')!.parentElement!.matches('ul.rows')).to.equal(true);
    expect(measure.querySelector(':scope > .line > button')!.getAttribute('aria-label')).to.equal(
      '「バラを植える」の内訳',
    );
    expect(project.querySelector('button')).to.equal(null);
    expect(linkOf(tree, '池').closest('li')!.querySelector('button')).to.equal(null);
  });

  it('shows nothing of a closed branch, and opens it with its button', async () => {
    const tree = await treeOf(gardenPlan());
    expect(rows(tree)).to.have.length(3);
    const button = inside(tree, 'button.toggle')[0]!;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await tree.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(names(tree)).to.deep.equal([
      '分野 1 花と木',
      '施策 1‐1 バラを植える',
      '1‐2 木を守る',
      '2 道',
      '3 池',
    ]);
    button.click();
    await tree.updateComplete;
    expect(rows(tree)).to.have.length(3);
  });

  it('lets the browser find words in closed branches, and opens them', async () => {
    const tree = await treeOf(gardenPlan());
    await waitUntil(() => inside(tree, 'ul[hidden="until-found"]').length > 0, 'did not come', {
      timeout: 5000,
    });
    const hidden = linkOf(tree, '水をやる').closest('ul[hidden]')!;
    hidden.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await tree.updateComplete;
    expect(names(tree)).to.include('水をやる');
  });

  it('opens one level, all, and closes all', async () => {
    const tree = await treeOf(gardenPlan());
    tree.expandLevel();
    await tree.updateComplete;
    expect(names(tree)).to.have.length(7);
    tree.expandAll();
    await tree.updateComplete;
    expect(names(tree)).to.have.length(9);
    tree.collapseAll();
    await tree.updateComplete;
    expect(names(tree)).to.have.length(3);
  });

  it('starts from the root it is given', async () => {
    const tree = await treeOf(gardenPlan(), { root: 'm1' });
    expect(names(tree)).to.deep.equal(['施策 1‐1 バラを植える', '事業 苗木を配る', '水をやる']);
  });

  it('says so when the root is not in the plan', async () => {
    const tree = await treeOf(gardenPlan(), { root: 'nowhere' });
    expect(text(tree.shadowRoot!.querySelector('.state'))).to.contain('「nowhere」');
  });

  it('marks a relisted entry in words', async () => {
    const tree = await treeOf(gardenPlan(), { depth: 2 });
    expect(text(linkOf(tree, '2‐2 バラを植える').closest('.line'))).to.contain('再掲');
  });

  it('says once for all rows that titles are translations, and not at each', async () => {
    const titled = planOf({
      ...gardenPlan(),
      nodes: gardenPlan().nodes.map((node) => ({ ...node, origins: { 'title/en': 'editorial' } })),
    });
    const tree = await treeOf(titled, {}, 'en');
    expect(text(inside(tree, '.note')[0])).to.contain('translations');
    expect(inside(tree, '.mark')).to.have.length(0);
  });

  it('shows two levels that are named otherwise', async () => {
    const tree = await treeOf(planOf(await readFixture('two-level-plan.json')), { depth: 2 });
    expect(names(tree)).to.deep.equal([
      'やくそく 海をきれいに',
      '一歩 浜の清掃',
      '水質の測定',
      '歩ける港',
      '一歩 遊歩道',
    ]);
  });

  it('follows the language of the page around it', async () => {
    const tree = await treeOf(planOf(await readFixture('two-level-plan.json')), {}, 'en');
    expect(names(tree)).to.deep.equal(['Promise A clean sea', 'A harbour to walk in']);
  });
});

describe('<plan-tree> trees', () => {
  it('lets the reader choose a tree or all together', async () => {
    const tree = await treeOf(gardenPlan());
    panelButton(tree, '表示の設定').click();
    await waitUntil(() => tree.shadowRoot!.querySelector('.panel select'), 'settings', {
      timeout: 5000,
    });
    const select = tree.shadowRoot!.querySelector('select')!;
    expect([...select.options].map(text)).to.deep.equal(['分野別', '重点', 'すべて']);
    select.value = 'priorities';
    select.dispatchEvent(new Event('change'));
    await tree.updateComplete;
    expect(names(tree)).to.deep.equal(['重点政策 1 香りの庭']);
    select.value = 'all';
    select.dispatchEvent(new Event('change'));
    await tree.updateComplete;
    expect(names(tree)).to.have.length(4);
    expect(text(linkOf(tree, '香りの庭').closest('.line'))).to.contain('重点');
  });

  it('takes the tree as an attribute', async () => {
    const tree = await treeOf(gardenPlan(), { tree: 'priorities' });
    expect(names(tree)).to.deep.equal(['重点政策 1 香りの庭']);
  });

  it('goes to the tree of a node that is selected from outside', async () => {
    const tree = await treeOf(gardenPlan(), { selectedNode: 'p1' });
    expect(names(tree)).to.deep.equal(['重点政策 1 香りの庭']);
  });
});

describe('<plan-tree> search', () => {
  async function type(tree: PlanTreeElement, query: string) {
    const input = tree.shadowRoot!.querySelector('input')!;
    input.value = query;
    input.focus();
    input.dispatchEvent(new Event('input'));
    const wanted = query === '' ? 0 : 1;
    await waitUntil(() => inside(tree, '.found').length === wanted, 'search was not done', {
      timeout: 5000,
    });
  }

  it('keeps what it finds with the entries above, and marks the words', async () => {
    const tree = await treeOf(gardenPlan());
    await type(tree, 'ﾊﾞﾗ');
    expect(names(tree)).to.deep.equal([
      '分野 1 花と木',
      '施策 1‐1 バラを植える',
      '分野 2 道',
      '施策 2‐2 バラを植える',
    ]);
    expect(inside(tree, 'mark').map(text)).to.deep.equal(['バラ', 'バラ']);
  });

  it('finds codes in any width', async () => {
    const tree = await treeOf(gardenPlan());
    await type(tree, '２-１');
    expect(names(tree)).to.deep.equal(['分野 2 道', '施策 2‐1 砂利を敷く']);
  });

  it('shows the count, and says it to those who listen', async () => {
    const tree = await treeOf(gardenPlan());
    await type(tree, '植える');
    expect(text(inside(tree, '.found')[0])).to.contain('2件');
    await waitUntil(() => text(inside(tree, '[role=status]')[0]).includes('2件'), 'not said', {
      timeout: 5000,
    });
  });

  it('says when nothing is found, what to try, and shows all again when the search ends', async () => {
    const tree = await treeOf(gardenPlan());
    await type(tree, 'ロケット');
    expect(text(inside(tree, '.found')[0])).to.contain('ありません');
    await type(tree, '');
    expect(names(tree)).to.have.length(3);
  });

  it('shows where a word was found that is not in the title, with the text around it', async () => {
    const tree = await treeOf(gardenPlan());
    await type(tree, '園芸課');
    const line = linkOf(tree, '1‐1 バラを植える').closest('.line')!;
    expect(text(line.querySelector('.passage'))).to.equal('所管 園芸課');
    expect(text(line.querySelector('mark'))).to.equal('園芸課');
    await type(tree, '');
    await type(tree, 'バラの数');
    expect(inside(tree, '.passage').map(text)).to.deep.equal(['指標 バラの数']);
  });

  it('offers similar titles when nothing is found', async () => {
    const tree = await treeOf(gardenPlan());
    await type(tree, 'バラを植えたい');
    const [nearest] = inside(tree, '.nearest button');
    expect(text(nearest)).to.equal('バラを植える');
    nearest!.click();
    await tree.updateComplete;
    expect(inside(tree, 'mark')).to.have.length(2);
  });

  it('offers to search the other trees where these have more', async () => {
    const tree = await treeOf(gardenPlan());
    await type(tree, '香り');
    inside(tree, '.found button')[0]!.click();
    await tree.updateComplete;
    expect(names(tree)).to.include('重点政策 1 香りの庭');
  });
});

describe('<plan-tree> selection', () => {
  it('fires an event for what the reader picks, and none for what the page sets', async () => {
    const tree = await treeOf(gardenPlan(), { depth: 2 });
    const seen: unknown[] = [];
    tree.addEventListener('plan-node-select', (event) => seen.push(event.value));
    tree.selectedNode = 'f2';
    await tree.updateComplete;
    expect(seen).to.deep.equal([]);
    linkOf(tree, '木を守る').click();
    expect(seen).to.deep.equal(['m2']);
    expect(tree.selectedNode).to.equal('m2');
    await tree.updateComplete;
    expect(linkOf(tree, '木を守る').getAttribute('aria-current')).to.equal('true');
  });

  it('sends an event that bubbles, crosses shadow roots and names the plan', async () => {
    const tree = await treeOf(gardenPlan());
    setTimeout(() => linkOf(tree, '池').click());
    const event = await oneEvent<PlanSelectEvent>(document.body, 'plan-node-select');
    expect([event.value, event.planId, event.composed]).to.deep.equal(['f3', 'garden-plan', true]);
  });

  it('stays as it is when the page vetoes', async () => {
    const tree = await treeOf(gardenPlan());
    tree.addEventListener('plan-node-select', (event) => event.preventDefault());
    linkOf(tree, '池').click();
    await tree.updateComplete;
    expect(tree.selectedNode).to.equal(undefined);
    expect(inside(tree, '.details')).to.have.length(0);
  });

  it('takes the node as an attribute and opens its ancestors', async () => {
    const tree = await fixture<PlanTreeElement>(
      html`<plan-tree lang="ja" selected-node="j2" .plan=${gardenPlan()}></plan-tree>`,
    );
    expect(names(tree)).to.include('水をやる');
    expect(tree.selectedNode).to.equal('j2');
  });

  it('leaves links that are to open elsewhere to the browser', async () => {
    const tree = await treeOf(gardenPlan());
    const click = new MouseEvent('click', {
      bubbles: true,
      composed: true,
      cancelable: true,
      ctrlKey: true,
    });
    tree.addEventListener('click', (event) => event.preventDefault());
    linkOf(tree, '池').dispatchEvent(click);
    expect(tree.selectedNode).to.equal(undefined);
  });

  it('gives each node an address that survives any id', async () => {
    const tree = await treeOf(planOfNodes([{ id: 'a b"<é\u{1F338}', title: 'x' }]));
    const link = inside(tree, 'a.name')[0] as HTMLAnchorElement;
    expect(link.hash).to.equal('#plan-node=a+b%22%3C%C3%A9%F0%9F%8C%B8');
  });
});

describe('<plan-tree> details', () => {
  it('shows all that is known of a node', async () => {
    const tree = await treeOf(gardenPlan(), { selectedNode: 'm1' });
    const shown = text(await detailsOf(tree));
    for (const words of [
      '施策 1‐1 バラを植える',
      '目指す姿 一年中花がある庭',
      '概要 編集による要約・訳 バラを増やす。',
      '視点 香り色',
      '説明 一つ目の段落。二つ目の段落。',
      '所管 園芸課',
      '状態 実施中',
      '地区 北',
      'バラの数 成果指標',
      '庭の本 20頁',
      '貢献する重点政策',
      '再掲している項目',
      '別の計画：old-garden-plan',
      '事業 2件 苗木を配る水をやる',
      '15 陸の豊かさも守ろう',
      '2024年度 10本植える 完了 2025年度 30本植える',
      '2024年度 当初 120万円',
      'A 2024年度',
      '原文の表記：バラを植ゑる',
      '注記の文。',
      '出典：庭の本 第1章、12ページ',
      'バラを植える',
    ]) {
      expect(shown).to.contain(words);
    }
  });

  it('lists several visions one by one', async () => {
    const plan = planOfNodes([{ id: 'a', title: '庭', visions: ['花のある庭', '水のある庭'] }]);
    const details = await detailsOf(await treeOf(plan, { selectedNode: 'a' }));
    const items = [...details.querySelectorAll('li')].map((item) => text(item));
    expect(text(details)).to.contain('目指す姿');
    expect(items).to.include.members(['花のある庭', '水のある庭']);
  });

  it('links only to addresses that are http or https', async () => {
    const tree = await treeOf(gardenPlan(), { selectedNode: 'm1' });
    const details = await detailsOf(tree);
    const targets = [...details.querySelectorAll('a[rel]')].map((link) =>
      link.getAttribute('href'),
    );
    expect(targets).to.deep.equal(['https://example.jp/roses', 'https://example.jp/book']);
  });

  it('selects through its links, in both directions', async () => {
    const tree = await treeOf(gardenPlan(), { selectedNode: 'm1' });
    const select = async (name: string) => {
      const details = await detailsOf(tree);
      [...details.querySelectorAll('a')].find((link) => text(link).endsWith(name))!.click();
      await tree.updateComplete;
    };
    await select('香りの庭');
    expect(tree.selectedNode).to.equal('p1');
    expect(names(tree)).to.deep.equal(['重点政策 1 香りの庭']);
    await select('バラを植える');
    expect(tree.selectedNode).to.equal('m1');
    await select('花と木');
    expect(tree.selectedNode).to.equal('f1');
  });

  it('asks for districts, goals and indicators with their own events', async () => {
    const tree = await treeOf(gardenPlan(), { selectedNode: 'm1' });
    const details = await detailsOf(tree);
    const seen: unknown[] = [];
    for (const key of ['district', 'goal', 'indicator'] as const) {
      tree.addEventListener(`plan-${key}-select`, (event) => seen.push(event.value));
    }
    for (const name of ['北', '15 陸の豊かさも守ろう', 'バラの数']) {
      [...details.querySelectorAll('button')].find((button) => text(button) === name)!.click();
    }
    expect(seen).to.deep.equal(['north', 15, 'roses']);
  });

  it('takes the reader there only when the reader asked, and back again', async () => {
    const tree = await treeOf(gardenPlan());
    tree.style.inlineSize = '400px';
    tree.selectedNode = 'f1';
    await detailsOf(tree);
    expect(tree.shadowRoot!.activeElement).to.equal(null);
    linkOf(tree, '池').click();
    await waitUntil(() => tree.shadowRoot!.activeElement?.matches('.heading'));
    expect(text(tree.shadowRoot!.activeElement)).to.contain('池');
    inside(tree, '.back')[0]!.click();
    await tree.updateComplete;
    expect(tree.shadowRoot!.activeElement).to.equal(linkOf(tree, '池'));
  });

  it('can be left to the page', async () => {
    const tree = await treeOf(gardenPlan(), { noDetails: true, selectedNode: 'm1' });
    expect(inside(tree, '.details')).to.have.length(0);
  });
});

describe('<plan-tree> first view', () => {
  it('says what the plan is before any control, unless the page does', async () => {
    const tree = await treeOf(gardenPlan());
    expect(text(inside(tree, '.plan-header')[0])).to.contain(
      '庭の計画 計画のページ 3分野・4施策・2事業・1重点政策',
    );
    const [first] = inside(tree, '.root > *');
    expect(first!.matches('.plan-header')).to.equal(true);
    tree.noHeader = true;
    await tree.updateComplete;
    expect(inside(tree, '.plan-header')).to.have.length(0);
  });

  for (const width of [320, 360]) {
    it(`starts the list within 320 px at a width of ${width} px`, async () => {
      const tree = await treeOf(gardenPlan());
      tree.style.inlineSize = `${width}px`;
      await waitUntil(() => text(inside(tree, '.plan-progress')[0]).includes('指標1件'));
      const top = tree.getBoundingClientRect().top;
      expect(rows(tree)[0]!.getBoundingClientRect().top - top).to.be.at.most(320);
    });
  }

  it('shows one row of controls of 44 px: search, filters, settings, open all', async () => {
    const tree = await treeOf(gardenPlan());
    const controls = inside(tree, '.toolbar input, .toolbar button');
    expect(controls.map(text)).to.deep.equal(['', '絞り込み', '表示の設定', 'すべて開く']);
    for (const control of controls) expect(control.offsetHeight).to.be.at.least(44);
    expect(inside(tree, 'select')).to.have.length(0);
  });

  it('names in each closed field what is below, and how much', async () => {
    const tree = await treeOf(gardenPlan());
    const line = linkOf(tree, '花と木').closest<HTMLElement>('.line')!;
    expect(text(line.querySelector('.below'))).to.equal('バラを植える、木を守る');
    expect(text(line.querySelector('.branch-count'))).to.equal('2施策');
    expect(line.querySelector('.branch-status')).to.equal(null);
    expect(line.offsetHeight).to.be.at.least(64);
    linkOf(tree, '花と木').click();
    await tree.updateComplete;
    expect(line.querySelector('.below')).to.equal(null);
  });

  it('shows how the indicators of a field stand as a strip and in words', async () => {
    const plan = gardenPlan();
    const [roses] = plan.indicators;
    const judged = {
      ...roses,
      direction: 'increase',
      notPublished: undefined,
      baseline: { time: 'FY2023', value: 0 },
      targets: [{ time: 'FY2027', value: 100 }],
      observations: [{ time: 'FY2025', value: 90 }],
    };
    const tree = await treeOf(planOf({ ...plan, indicators: [judged] }));
    const line = linkOf(tree, '花と木').closest('.line')!;
    await waitUntil(() => line.querySelector('.branch-status .status-bar'));
    expect(text(line.querySelector('.branch-count'))).to.equal('2施策');
    expect(text(line.querySelector('.branch-status'))).to.equal('順調1');
  });

  it('opens a branch and its details with a click on its title', async () => {
    const tree = await treeOf(gardenPlan());
    linkOf(tree, '花と木').click();
    await tree.updateComplete;
    expect(names(tree)).to.include('施策 1‐1 バラを植える');
    expect(text(await detailsOf(tree))).to.contain('花と木');
  });

  it('offers to open all branches, then to close them', async () => {
    const tree = await treeOf(gardenPlan());
    inside(tree, '.branches')[0]!.click();
    await tree.updateComplete;
    expect(names(tree)).to.have.length(9);
    expect(text(inside(tree, '.branches')[0])).to.equal('すべて閉じる');
    inside(tree, '.branches')[0]!.click();
    await tree.updateComplete;
    expect(names(tree)).to.have.length(3);
  });
});

describe('<plan-tree> controls', () => {
  it('shows only what the page wants', async () => {
    const tree = await treeOf(gardenPlan(), {
      noSearch: true,
      noControls: true,
      noFilters: true,
      noHeader: true,
    });
    expect(inside(tree, 'input, select, button:not(.toggle), .plan-header')).to.have.length(0);
  });
});

describe('<plan-tree> bad input', () => {
  it('shows nodes whose parent is missing at the top', async () => {
    const tree = await treeOf(planOfNodes([{ id: 'a', title: 'A', parent: 'gone' }]));
    expect(names(tree)).to.deep.equal(['項目 A']);
  });
  it('names a node without anything to see in its title', async () => {
    const tree = await treeOf(planOfNodes([{ id: 'a', title: '\u200b \u2066' }]));
    expect(names(tree)).to.deep.equal(['項目 （名称なし）']);
  });
  it('clamps a title of 3,000 characters and shows it whole in the details', async () => {
    const tree = await treeOf(planOfNodes([{ id: 'a', title: 'あ'.repeat(3000) }]), {
      selectedNode: 'a',
    });
    const details = await detailsOf(tree);
    expect(text(details.querySelector('.heading'))).to.contain('あ'.repeat(3000));
    expect(inside(tree, '.line')[0]!.offsetHeight).to.be.below(140);
  });
  it('shows markup in data as text', async () => {
    const title = '<img src=x onerror=alert(1)><b>x</b>';
    const tree = await treeOf(planOfNodes([{ id: 'a', title, body: title }]), {
      selectedNode: 'a',
    });
    expect(text(await detailsOf(tree))).to.contain(title);
    expect(inside(tree, 'img, b')).to.have.length(0);
  });
  it('isolates text that runs from right to left', async () => {
    const tree = await treeOf(planOfNodes([{ id: 'a', code: '1', title: 'تخطيط \u202e المدينة' }]));
    const title = inside(tree, '.title')[0]!;
    expect(title.localName).to.equal('bdi');
    expect(getComputedStyle(title).unicodeBidi).to.equal('isolate');
  });
  it('keeps twelve levels within its width', async () => {
    const nodes = Array.from({ length: 12 }, (_, at) => ({
      id: `n${at}`,
      title: `段${at} とても長い題名とても長い題名とても長い題名🌸`,
      ...(at > 0 && { parent: `n${at - 1}` }),
    }));
    const tree = await treeOf(planOfNodes(nodes), { depth: 12 });
    tree.style.inlineSize = '320px';
    await tree.updateComplete;
    expect(names(tree)).to.have.length(12);
    expect(tree.shadowRoot!.querySelector('.outline')!.scrollWidth).to.be.at.most(320);
  });
  it('says that an empty plan is empty', async () => {
    const tree = await treeOf(planOfNodes([]));
    expect(text(tree.shadowRoot!.querySelector('.state'))).to.contain('項目がありません');
  });
  it('ignores the selection of a node that is not there', async () => {
    const tree = await treeOf(gardenPlan(), { selectedNode: 'nowhere' });
    expect(inside(tree, '.details')).to.have.length(0);
    expect(names(tree)).to.have.length(3);
  });
});

describe('<plan-tree> accessibility', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const pattern of ['list', 'tree'] as const) {
      it(`has no faults, ${theme}, ${pattern}`, async () => {
        const tree = await treeOf(gardenPlan(), { depth: 3, pattern, theme, selectedNode: 'm1' });
        await detailsOf(tree);
        await expect(tree).to.be.accessible();
      });
    }
  }
});
