import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Indicator } from '@machiplan/schema';
import { breakdownProgressOf } from './breakdown-progress.js';
import { changeOf } from './change-of.js';
import { explainProgress } from './explain-progress.js';
import { groupChoicesOf, groupTablesOf, groupWith } from './groups.js';
import { indicatorFor } from './indicator-for.js';
import { progressOf } from './progress-of.js';
import { summaryOf } from './summary-of.js';
import { totalOf } from './total.js';

const library: Indicator = {
  id: 'library',
  title: { ja: '図書館の利用', en: 'Use of the library' },
  direction: 'increase',
  total: 'none',
  dimensions: [
    {
      id: 'series',
      title: '見方',
      kind: 'series',
      members: [
        { id: 'users', title: '利用者' },
        { id: 'overdue', title: '延滞' },
        { id: 'visits', title: '来館' },
      ],
    },
    {
      id: 'sex',
      title: '性別',
      members: [
        { id: 'f', title: '女性' },
        { id: 'm', title: '男性' },
        { id: 'all', title: '全体', total: true },
      ],
    },
  ],
  groups: [
    {
      id: 'users-m',
      title: '利用者・男性',
      breakdown: { series: 'users', sex: 'm' },
      unit: '%',
      decimals: 1,
    },
    { id: 'users-f', title: '利用者・女性', breakdown: { series: 'users', sex: 'f' }, unit: '%' },
    {
      id: 'overdue',
      title: '延滞',
      breakdown: { series: 'overdue', sex: 'all' },
      unit: '件',
      decimals: 0,
      direction: 'decrease',
    },
  ],
  baselines: [
    { time: 'FY2022', value: 24.8, group: 'users-m' },
    { time: 'FY2022', value: 1840, group: 'overdue' },
  ],
  targets: [
    { time: 'FY2031', value: 35, group: 'users-m' },
    { time: 'FY2031', value: 900, group: 'overdue' },
  ],
  observations: [
    { time: 'FY2025', value: 1660, group: 'overdue' },
    { time: 'FY2025', value: 26.3, group: 'users-m' },
    { time: 'FY2025', value: 34.9, group: 'users-f' },
  ],
};

describe('a group with its own unit and direction', () => {
  it('is judged by them', () => {
    const { direction, unit } = indicatorFor(library, 'overdue');
    assert.equal(direction, 'decrease');
    assert.equal(unit, '件');
    const { status, expected, remaining } = progressOf(library, { group: 'overdue' });
    assert.equal(status, 'behind');
    assert.equal(expected, 1527);
    assert.equal(remaining, -760);
    assert.equal(progressOf(library, { group: 'users-m' }).status, 'behind');
  });

  it('is written with them in every sentence and line', () => {
    const text = summaryOf(library, { group: 'overdue' });
    assert.match(text, /（延滞）は2022年度の1,840件から2025年度の1,660件へ、180件減少/);
    assert.match(text, /2025年度の目安は1,527件です/);
    const lines = explainProgress(library, progressOf(library, { group: 'overdue' })).join('\n');
    assert.match(lines, /目標値（2031年度）：900件/);
    assert.equal(changeOf(library, { group: 'users-m' })?.percent, undefined);
    assert.equal(changeOf(library, { group: 'overdue' })?.percent, -9.8);
  });

  it('leaves the indicator as it is without a group or an unknown one', () => {
    assert.equal(indicatorFor(library), library);
    assert.equal(indicatorFor(library, 'nobody'), library);
  });
});

describe('breakdownProgressOf(indicator)', () => {
  it('judges each group by its own baseline and target, with unit and direction', () => {
    assert.deepEqual(
      breakdownProgressOf(library).map(({ group, progress, measure, direction }) => [
        group,
        progress.status ?? progress.reason,
        measure.unit,
        direction,
      ]),
      [
        ['users-m', 'behind', '%', 'increase'],
        ['overdue', 'behind', '件', 'decrease'],
        ['users-f', 'no-target', '%', 'increase'],
      ],
    );
  });

  it('judges each district', () => {
    const districts: Indicator = {
      id: 'trees',
      title: '木',
      direction: 'increase',
      baselines: [{ time: 'FY2020', value: 10, district: 'north' }],
      targets: [{ time: 'FY2030', value: 20, district: 'north' }],
      observations: [{ time: 'FY2025', value: 15, district: 'north' }],
    };
    const [north] = breakdownProgressOf(districts);
    assert.equal(north?.progress.status, 'on-track');
    assert.equal(north.district, 'north');
  });
});

describe('groupChoicesOf(indicator, scope)', () => {
  it('lists the groups with figures in the order of the groups, with their members', () => {
    const choices = groupChoicesOf(library);
    assert.deepEqual(
      choices.map(({ group }) => group),
      ['users-m', 'users-f', 'overdue'],
    );
    assert.deepEqual(
      [...choices[0]!.members].map(([dimension, { id }]) => [dimension, id]),
      [
        ['series', 'users'],
        ['sex', 'm'],
      ],
    );
    assert.equal(choices[0]!.isTotal, false);
  });

  it('puts everybody first where there are such figures', () => {
    const observations = [...library.observations!, { time: 'FY2025', value: 1 }];
    const [everybody] = groupChoicesOf({ ...library, observations });
    assert.equal(everybody?.group, undefined);
    assert.equal(everybody?.record, undefined);
  });

  it('lists the groups that have figures of districts, or of one', () => {
    const observations = [
      { time: 'FY2025', value: 1, district: 'north', group: 'users-f' },
      { time: 'FY2025', value: 1, district: 'south' },
    ];
    const mapped = { ...library, observations };
    assert.deepEqual(
      groupChoicesOf(mapped, { ofDistricts: true }).map(({ group }) => group),
      [undefined, 'users-f'],
    );
    assert.deepEqual(
      groupChoicesOf(mapped, { district: 'north' }).map(({ group }) => group),
      ['users-f'],
    );
  });
});

describe('groupTablesOf(indicator)', () => {
  it('lays the groups out by their dimensions, without empty rows and columns', () => {
    const [table, ...others] = groupTablesOf(library);
    assert.deepEqual(others, []);
    assert.deepEqual(
      table?.rows.members.map(({ id }) => id),
      ['users', 'overdue'],
    );
    assert.deepEqual(
      table?.columns?.members.map(({ id }) => id),
      ['f', 'm', 'all'],
    );
    assert.equal(table?.groupAt('users', 'f')?.id, 'users-f');
    assert.equal(table?.groupAt('overdue', 'f'), undefined);
  });

  it('makes a table of each member of a third dimension', () => {
    const unit = {
      id: 'unit',
      title: '単位',
      kind: 'unit',
      members: [
        { id: 'share', title: '割合' },
        { id: 'count', title: '件数' },
      ],
    } as const;
    const groups = library.groups!.map((group) => ({
      ...group,
      breakdown: { ...group.breakdown, unit: group.unit === '%' ? 'share' : 'count' },
    }));
    const tables = groupTablesOf({
      ...library,
      dimensions: [...library.dimensions!, unit],
      groups,
    });
    assert.deepEqual(
      tables.map(({ caption, rows }) => [caption[0]?.id, rows.members.map(({ id }) => id)]),
      [
        ['share', ['users']],
        ['count', ['overdue']],
      ],
    );
  });

  it('has one dimension in rows, and none without dimensions', () => {
    const [table] = groupTablesOf({
      ...library,
      dimensions: [library.dimensions![1]!],
      groups: [{ id: 'f', title: '女性', breakdown: { sex: 'f' } }],
    });
    assert.equal(table?.columns, undefined);
    assert.equal(table?.groupAt('f')?.id, 'f');
    assert.deepEqual(groupTablesOf({ id: 'i', title: '指標' }), []);
  });

  it('is found by its members', () => {
    assert.equal(groupWith(library, { series: 'users', sex: 'm' })?.id, 'users-m');
    assert.equal(groupWith(library, { series: 'visits' }), undefined);
  });
});

describe('totalOf(indicator)', () => {
  const population: Indicator = {
    id: 'population',
    title: { ja: '人口', en: 'Population' },
    kind: 'context',
    unit: '人',
    decimals: 0,
    total: 'sum',
    groups: [
      { id: 'young', title: '子ども' },
      { id: 'old', title: '大人' },
    ],
    observations: [
      { time: '2023', group: 'young', value: 100 },
      { time: '2023', group: 'old', value: 900 },
      { time: '2024', group: 'old', value: 905 },
    ],
  };

  it('adds the groups up where they are declared to, for the newest time that all have', () => {
    const { source, figure } = totalOf(population);
    assert.equal(source, 'sum');
    assert.equal(figure?.value, 1000);
    assert.equal(figure.time, '2023');
    assert.equal(figure.origin, 'derived');
    assert.match(summaryOf(population), /区分の合計は2023年に1,000人です（計算値）。$/);
  });

  it('prefers the published value, and adds nothing up without the declaration', () => {
    const observations = [...population.observations!, { time: '2023', value: 1001 }];
    assert.equal(totalOf({ ...population, observations }).figure?.value, 1001);
    assert.equal(totalOf({ ...population, total: 'published' }).figure, undefined);
  });

  it('takes a group that stands for all as published', () => {
    const dimensions = [
      { id: 'age', title: '年齢', members: [{ id: 'all', title: '全体', total: true }] },
    ];
    const groups = [{ id: 'everybody', title: '全体', breakdown: { age: 'all' } }];
    const observations = [{ time: '2024', group: 'everybody', value: 7 }];
    assert.equal(totalOf({ ...population, dimensions, groups, observations }).figure?.value, 7);
  });

  it('says that there is none, which is not a gap', () => {
    assert.deepEqual(totalOf(library), { source: 'none', figure: undefined });
    assert.match(summaryOf(library), /全体をまとめた値はありません。/);
    assert.match(summaryOf(library, { languages: 'en' }), /no value for all groups together/);
  });

  it('never adds up several series or units', () => {
    assert.equal(totalOf({ ...library, total: 'sum' }).figure, undefined);
  });

  it('never changes the status of the whole', () => {
    assert.equal(progressOf(population).observation, undefined);
  });
});
