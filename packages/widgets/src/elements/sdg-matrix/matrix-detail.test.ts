import { expect, oneEvent } from '@open-wc/testing';
import {
  all,
  cell,
  cityPlan,
  drawn,
  one,
  readyMatrix,
} from '../../../../../test/browser/sdg-matrix.js';
import type { PlanSelectEvent } from '../../plan-data/selection/plan-select-event.js';
import type { SdgMatrixElement } from './sdg-matrix.js';

describe('reasons and counts in <sdg-matrix>', () => {
  it('lists in the detail of a sum what it is a sum of', async () => {
    const element = await readyMatrix(cityPlan());
    cell(element, '福祉', 3).click();
    await drawn(() => one(element, '[part=details]'));
    expect(one(element, '[part=details]').textContent).to.contain('下の2件に関係が示されています');
    const items = all(element, '[part=details] li').map((item) =>
      item.textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(items).to.deep.equal(['1-1 健診 主な関係', '1-2 見守り 関係あり']);
  });

  it('says of an empty cell that nothing is said, or not published', async () => {
    const element = await readyMatrix(cityPlan(), { level: 'measure' });
    const detail = async (title: string) => {
      cell(element, title, 1).click();
      await element.updateComplete;
      await drawn(() => one(element, '[part=details]')?.textContent.includes(title));
      return one(element, '[part=details]').textContent;
    };
    expect(await detail('図書館')).to.contain('データに書かれていません');
    expect(await detail('祭り')).to.contain('公表されていません');
  });

  it('counts by strength and origin, names gaps, and hints at items that claim nearly all', async () => {
    const every = Array.from({ length: 17 }, (_, place) => ({ goal: place + 1 }));
    const plan = cityPlan({
      nodes: [
        { id: 'a', level: 'measure', title: '全部', sdgs: every },
        { id: 'b', level: 'measure', title: 'なし' },
        { id: 'c', level: 'measure', title: '一つ', sdgs: [{ goal: 4, strength: 'primary' }] },
      ],
    });
    const element = await readyMatrix(plan);
    one(element, '[part=counts] summary').click();
    await drawn(() => all(element, '.count-table tbody tr').length === 17);
    const fourth = all(element, '.count-table tbody tr')[3]!;
    expect([...fourth.querySelectorAll('td')].map((each) => each.textContent.trim())).to.deep.equal(
      ['2', '1', '0', '1', '2'],
    );
    const words = one(element, '[part=counts]').textContent.replaceAll(/\s+/g, ' ');
    expect(words).to.contain('3件のうち2件に関係が示されています。 1件には何も書かれていません。');
    expect(words).to.match(/次の1件は、ほとんどの目標に関係するとしています。.*全部/);
    expect(words).to.match(/関係が示されていない項目 なし/);
  });

  it('shows a second plan beside the first, and one selected goal in both', async () => {
    const element = await readyMatrix(cityPlan());
    element.comparePlan = cityPlan({ id: 'other', title: '別の計画' });
    await drawn(() => all(element, '.comparison-table tbody tr').length === 17);
    const third = all(element, '.comparison-table tbody tr')[2]!;
    expect(third.textContent.replaceAll(/\s+/g, ' ')).to.contain('2件 2件');
    const inner = one(element, 'sdg-matrix') as unknown as SdgMatrixElement;
    await drawn(() => all(inner, 'thead .tile').length === 17);
    const selected = oneEvent<PlanSelectEvent<'goal'>>(element, 'plan-goal-select');
    all(inner, 'thead .tile')[10]!.click();
    expect((await selected).value).to.equal(11);
    await drawn(() => element.selectedGoal === 11 && inner.selectedGoal === 11);
  });
});
