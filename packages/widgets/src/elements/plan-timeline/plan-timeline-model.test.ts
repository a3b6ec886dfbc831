import { expect } from '@open-wc/testing';
import { planOf } from '../../../../../test/browser/garden-plan.js';
import { chartLayout } from './chart/chart-layout.js';
import { planTimelineModel, timelineRow, type TimelineProperties } from './plan-timeline-model.js';

const plan = planOf({
  planJson: '1.1',
  id: 'p',
  title: '緑町計画',
  period: { start: 'FY2024', end: 'FY2027', reviews: ['FY2026'] },
  levels: [
    { id: 'f', title: '分野' },
    { id: 'm', title: '施策' },
  ],
  nodes: [
    { id: 'flowers', level: 'f', title: '花' },
    { id: 'roses', level: 'm', parent: 'flowers', title: 'バラ' },
    { id: 'founded', level: 'f', title: '町になる', time: '1955' },
  ],
  actions: [
    { id: 'plant', node: 'roses', time: 'FY2024', title: '植える', state: 'done' },
    { id: 'prune', node: 'roses', time: 'FY2024', title: '切る', state: 'done' },
    { id: 'show', node: 'roses', time: '2025-05-03', title: '見せる', state: 'delayed' },
  ],
});

const properties: TimelineProperties = {
  node: undefined,
  district: undefined,
  state: undefined,
  type: undefined,
  view: 'list',
  headingLevel: 3,
};

const model = (change: Partial<TimelineProperties> = {}, language = 'ja') =>
  planTimelineModel(
    {
      plan,
      locale: { language, furigana: false },
      selection: { node: 'roses' },
      filters: undefined,
      today: '2025-10-01',
      toggledYears: new Map(),
    },
    { ...properties, ...change },
  );

describe('planTimelineModel(input, properties)', () => {
  it('groups events by the year they end in, fiscal and calendar years apart, with both calendars', () => {
    expect(model().years.map(({ heading, events }) => `${heading} ${events.length}`)).to.deep.equal(
      [
        '1955年（昭和30年） 1',
        '2024年度（令和6年度） 2',
        '2025年度（令和7年度） 1',
        '2026年度（令和8年度） 1',
        '2027年度（令和9年度） 1',
      ],
    );
    expect(model({}, 'en').years[1]!.heading).to.equal('FY2024 (Reiwa 6)');
  });

  it('tells what is due in the fiscal year of the date', () => {
    const { due, currentYear } = model();
    expect([currentYear, ...due.map(({ time }) => time)]).to.deep.equal([
      '2025年度（令和7年度）',
      '2025-05-03',
    ]);
  });

  it('offers only conditions that some event meets', () => {
    const options = model().choices.map(({ condition, options: list }) => [
      condition,
      ...list.map(({ label }) => label),
    ]);
    expect(options).to.deep.equal([
      ['node', 'すべて', '花', '町になる'],
      ['state', 'すべて', '完了', '遅れ'],
      ['type', 'すべて', '計画期間', '見直し', 'できごと', '取組み'],
    ]);
  });

  it('says where an entry is in the plan, and whether it is selected', () => {
    const shown = model();
    const row = timelineRow(shown, shown.due[0]!);
    expect([row.title, row.path, row.state, row.isSelected]).to.deep.equal([
      '見せる',
      '花 ＞ バラ',
      'delayed',
      true,
    ]);
  });

  it('tells a plan without dates, conditions that nothing meets and an unknown entry apart', () => {
    expect(model({ state: 'cancelled' }).emptyReason).to.equal('noMatches');
    expect(model({ node: 'nothing' }).emptyReason).to.equal('notFound');
    expect(model({ state: 'no such state' }).emptyReason).to.equal(undefined);
  });
});

describe('chartLayout(model)', () => {
  it('has a lane for the plan, for what happened and for each root, and one mark per year, type and state', () => {
    const { lanes, years } = chartLayout(model())!;
    expect(lanes.map(({ title }) => title.join(''))).to.deep.equal(['計画全体', 'できごと', '花']);
    expect([years[0]!.label, years[0]!.era, years.at(-1)!.label]).to.deep.equal([
      '1955',
      'S30',
      '2028',
    ]);
    expect(lanes[2]!.marks.map(({ label }) => label)).to.deep.equal([
      '2024 取組み 完了 2件',
      '2025 取組み 遅れ 1件',
    ]);
  });

  it('leaves out long times without events, and shows that it does', () => {
    const { years, lanes } = chartLayout(model())!;
    expect(years.slice(0, 3).map(({ label }) => label)).to.deep.equal(['1955', '…', '2024']);
    expect(years[2]!.x).to.be.at.most(lanes[2]!.marks[0]!.x);
  });

  it('lets no mark leave its lane or the picture', () => {
    const layout = chartLayout(model())!;
    for (const { y, height, marks } of layout.lanes)
      for (const mark of marks) {
        expect(mark.y).to.be.within(y, y + height - 16);
        expect(mark.x + (mark.length ?? 16)).to.be.within(layout.labelWidth, layout.width);
      }
  });

  it('marks today only within its years', () => {
    expect(chartLayout(model())!.todayX).to.be.a('number');
    expect(chartLayout({ ...model(), today: '2050-01-01' })!.todayX).to.equal(undefined);
  });
});
