import { expect } from '@open-wc/testing';
import {
  all,
  cell,
  cityPlan,
  drawn,
  matrix,
  one,
  readyMatrix,
  rowOf,
  shown,
  titles,
} from '../../../../../test/browser/sdg-matrix.js';

describe('<sdg-matrix>', () => {
  it('marks what a row states and what is stated below it, by mark and in words', async () => {
    const element = await matrix(cityPlan());
    expect(titles(element)).to.deep.equal(['福祉', '健診', '見守り', '文化']);
    expect(cell(element, '健診', 3).dataset['mark']).to.equal('primary');
    expect(cell(element, '健診', 3).ariaLabel).to.equal('主な関係');
    expect(cell(element, '見守り', 3).ariaLabel).to.equal('関係あり');
    expect(cell(element, '見守り', 11).ariaLabel).to.equal('関係あり（強さの記載なし）');
    expect(cell(element, '福祉', 3).ariaLabel).to.equal('下の2件に関係あり');
    expect(cell(element, '福祉', 4).dataset['mark']).to.equal(undefined);
  });

  it('shows what is not from the source as such', async () => {
    const element = await matrix(cityPlan());
    const editorial = cell(element, '健診', 10);
    expect(editorial.dataset['own']).to.equal('no');
    expect(editorial.ariaLabel).to.equal('関係あり、編集による');
    expect(cell(element, '健診', 3).dataset['own']).to.equal(undefined);
  });

  it('says in a sentence how much is covered and where nothing is', async () => {
    const element = await matrix(cityPlan());
    expect(one(element, '[part=coverage]').textContent).to.contain(
      '施策4件のうち2件に、SDGsの目標との関係が示されています。17の目標のうち3に関係があります。関係が示されていない目標：1、2、4、5、6、7、8、9、12、13、14、15、16、17。',
    );
  });

  it('is in English where the page is', async () => {
    const element = await matrix(cityPlan(), { lang: 'en' });
    expect(titles(element).slice(0, 3)).to.deep.equal(['Welfare', 'Check-ups', 'Visits']);
    expect(cell(element, 'Check-ups', 3).ariaLabel).to.equal('Primary');
    expect(shown(element)).to.contain('2 of 4 (Measure) state a relation');
    await drawn(() => one(element, 'thead .goal-3 .name').textContent === 'Health');
    expect(one(element, 'thead .goal-3').ariaLabel).to.equal('Goal 3 Good Health and Well-being');
  });

  it('says that a plan does not publish its relations, where to look, and draws no table', async () => {
    const plan = cityPlan({
      nodes: [{ id: 'm', level: 'measure', title: '施策' }],
      notPublished: [
        {
          part: 'sdgs',
          note: 'アイコンがありません。',
          availableAt: '本編45頁',
          href: 'data:text/html,1',
        },
      ],
    });
    const element = await matrix(plan);
    await drawn(() =>
      shown(element).includes('SDGsとの対応は、この資料にはありません（本編45頁）。'),
    );
    expect(shown(element)).not.to.contain('公表');
    expect(shown(element)).to.contain('アイコンがありません。');
    expect(one(element, 'table')).to.equal(undefined);
    expect(one(element, 'a')).to.equal(undefined);
  });

  it('never says "not published" of what another document, or a row below, states', async () => {
    const elsewhere = { notPublished: [{ part: 'sdgs', availableAt: '本編45頁' }] };
    const plan = cityPlan({
      ...elsewhere,
      nodes: [
        { id: 'f', level: 'field', title: '学び', ...elsewhere },
        { id: 'm', level: 'measure', parent: 'f', title: '学校', sdgs: [{ goal: 4 }] },
        { id: 'n', level: 'measure', parent: 'f', title: '読書', ...elsewhere },
      ],
    });
    const element = await readyMatrix(plan);
    expect(rowOf(element, '学び').textContent).not.to.match(/公表|別の資料/);
    expect(rowOf(element, '読書').textContent).to.contain('別の資料に掲載');
    const detail = async (title: string) => {
      cell(element, title, 1).click();
      await drawn(() => one(element, '[part=details]')?.textContent.includes(title));
      return one(element, '[part=details]').textContent;
    };
    expect(await detail('学び')).to.contain('データに書かれていません');
    expect(await detail('読書')).to.contain('この資料にはありません（本編45頁）。');
    expect(shown(element)).not.to.match(/公表されていません|公表なし/);
  });

  it('tells "not published" from "nothing is said"', async () => {
    const element = await matrix(cityPlan({ nodes: [] }));
    await drawn(() => shown(element) !== '');
    expect(shown(element)).to.equal('このデータには、SDGsとの対応が書かれていません。');
    const some = await matrix(cityPlan(), { level: 'measure' });
    expect(rowOf(some, '祭り').textContent).to.contain('公表なし');
    expect(rowOf(some, '祭り').lastElementChild!.textContent).to.equal('–');
    expect(rowOf(some, '図書館').textContent).not.to.contain('公表なし');
    expect(rowOf(some, '図書館').lastElementChild!.textContent).to.equal('0');
  });

  it('has rows of any level, and sums up what is below', async () => {
    const element = await matrix(cityPlan(), { level: 'field' });
    expect(titles(element)).to.deep.equal(['福祉', '文化']);
    expect(rowOf(element, '福祉').lastElementChild!.textContent).to.equal('(3)');
    element.level = 'measure';
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['健診', '見守り', '図書館', '祭り']);
  });

  it('has the targets of a goal as columns', async () => {
    const element = await matrix(cityPlan(), { 'targets-of': '3' });
    const heads = all(element, 'thead .tile').map((tile) => tile.textContent.trim());
    expect(heads).to.deep.equal([
      ...['3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8', '3.9'],
      ...['3.a', '3.b', '3.c', '3.d', '–'],
    ]);
    expect(cell(element, '健診', 8).dataset['mark']).to.equal('primary');
    expect(cell(element, '見守り', 14).dataset['mark']).to.equal('secondary');
    element.targetsOf = 99;
    await element.updateComplete;
    expect(all(element, 'thead .tile')).to.have.length(17);
  });

  it('survives goals that are not there, and says what was left out', async () => {
    const plan = cityPlan({
      nodes: [
        {
          id: 'a',
          level: 'measure',
          title: 'A',
          sdgs: [
            { goal: 0 },
            { goal: 18 },
            { goal: 4, target: '4.1x' },
            { goal: 4, strength: 'primary' },
            { goal: 4, target: '4.1', strength: 'secondary' },
          ],
        },
      ],
    });
    const element = await matrix(plan);
    expect(all(element, 'tbody [data-mark]')).to.have.length(1);
    expect(rowOf(element, 'A').lastElementChild!.textContent).to.equal('1');
    expect(shown(element)).not.to.match(/NaN|undefined|null|\[object/);
  });

  it('takes no notice of a goal or node that does not exist', async () => {
    const element = await matrix(cityPlan(), { 'selected-goal': '18', 'selected-node': 'nobody' });
    expect(element.selectedGoal).to.equal(undefined);
    expect(titles(element)).to.have.length(4);
    expect(all(element, 'tbody [aria-selected=true]')).to.have.length(0);
  });

  it('writes text from data as text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const element = await matrix(
      cityPlan({ nodes: [{ id: 'a', level: 'measure', title, sdgs: [{ goal: 1 }] }] }),
    );
    expect(titles(element)).to.deep.equal([title]);
    expect(one(element, 'img')).to.equal(undefined);
  });

  it('says that relations are made up where they are', async () => {
    const element = await matrix(
      cityPlan({
        nodes: [{ id: 'a', level: 'measure', title: 'A', sdgs: [{ goal: 1, origin: 'sample' }] }],
      }),
    );
    expect(one(element, '[part=coverage]').textContent).to.contain('架空');
  });

  it('shows icons only from where the page says', async () => {
    const plain = await matrix(cityPlan());
    expect(all(plain, 'img')).to.have.length(0);
    const element = await matrix(cityPlan(), { 'icon-pattern': 'data:image/png;base64,{n}' });
    expect(all(element, 'img')).to.have.length(0);
  });
});
