import { defineMessages } from '@machiplan/sdk/internal';

export interface KpiBoardMessages {
  readonly indicators: string;
  readonly count: (shown: number, all: number) => string;
  readonly all: string;
  readonly view: string;
  readonly views: { readonly cards: string; readonly table: string };
  readonly sort: string;
  readonly sorts: Readonly<Record<'plan' | 'title' | 'status' | 'progress', string>>;
  readonly group: string;
  readonly groups: Readonly<Record<'none' | 'field' | 'status', string>>;
  readonly filter: string;
  readonly status: string;
  /** Chip for a district that another element selected. */
  readonly withDistrict: (name: string) => string;
  readonly noField: string;
  readonly indicator: string;
  readonly time: string;
  /** Columns and lines of the saved table. */
  readonly unit: string;
  readonly timeCode: string;
  readonly targetTime: string;
  readonly source: string;
  readonly license: string;
  readonly progress: string;
  readonly notes: string;
  readonly empty: string;
  readonly emptyNode: string;
  readonly emptyFilter: string;
  readonly notFound: string;
}

export const kpiBoardMessages = defineMessages<KpiBoardMessages>('kpi-board', {
  ja: {
    indicators: '指標',
    count: (shown, all) => (shown === all ? `${all}件` : `${all}件のうち${shown}件`),
    all: 'すべて',
    view: '表示',
    views: { cards: 'カード', table: '表' },
    sort: '並べ方',
    sorts: { plan: '計画の順', title: '名称', status: '注意が必要な順', progress: '進み具合' },
    group: 'まとめ方',
    groups: { none: 'なし', field: '分野', status: '状況' },
    filter: '状況でしぼる',
    status: '状況',
    withDistrict: (name) => `${name}の値を含む`,
    noField: '分野なし',
    indicator: '指標',
    time: '時期',
    unit: '単位',
    timeCode: '時期（コード）',
    targetTime: '目標の時期',
    source: '出典',
    license: '利用条件',
    progress: '進み具合',
    notes: '注',
    empty: 'この計画データには指標がありません。',
    emptyNode: 'この項目には指標がありません。ほかの項目を選んでください。',
    emptyFilter: '条件に合う指標はありません。条件を減らしてください。',
    notFound: '表示する項目が計画データにありません。',
  },
  en: {
    indicators: 'Indicators',
    count: (shown, all) => (shown === all ? String(all) : `${shown} of ${all}`),
    all: 'All',
    view: 'View',
    views: { cards: 'Cards', table: 'Table' },
    sort: 'Sort by',
    sorts: {
      plan: 'Order of the plan',
      title: 'Title',
      status: 'Needs attention first',
      progress: 'Progress to target',
    },
    group: 'Group by',
    groups: { none: 'Nothing', field: 'Field', status: 'Status' },
    filter: 'Filter by status',
    status: 'Status',
    withDistrict: (name) => `With figures of ${name}`,
    noField: 'No field',
    indicator: 'Indicator',
    time: 'Time',
    unit: 'Unit',
    timeCode: 'Time (code)',
    targetTime: 'Time of the target',
    source: 'Source',
    license: 'Licence',
    progress: 'Progress to target',
    notes: 'Notes',
    empty: 'This plan data has no indicators.',
    emptyNode: 'There are no indicators here. Select another entry.',
    emptyFilter: 'No indicators match. Remove a filter.',
    notFound: 'The plan data does not have this entry.',
  },
  'ja-x-easy': {
    all: 'ぜんぶ',
    views: { cards: 'カード', table: '表' },
    empty: 'この データには 数字が ありません。',
    emptyNode: 'ここには 数字が ありません。ほかを えらんでください。',
    emptyFilter: 'あてはまる 数字は ありません。えらんだ ものを へらしてください。',
    indicators: 'めやすの 数字',
    count: (shown, all) => (shown === all ? `${all}こ` : `${all}この うち ${shown}こ`),
    view: '見かた',
    sort: 'ならべかた',
    sorts: {
      plan: '計画の じゅん',
      title: '名前の じゅん',
      status: '気を つけたい じゅん',
      progress: '進んだ じゅん',
    },
    group: 'まとめかた',
    groups: { none: 'なし', field: 'テーマ', status: 'ようす' },
    filter: 'ようすで えらぶ',
    status: 'ようす',
    withDistrict: (name) => `${name}の 数字が ある`,
    noField: 'テーマなし',
    indicator: 'めやすの 数字',
    time: 'いつ',
    unit: '数の 名前',
    timeCode: 'いつ（コード）',
    targetTime: 'いつまで',
    source: 'もとの 資料',
    license: 'つかう ときの きまり',
    progress: 'どこまで 進んだか',
    notes: 'しってほしいこと',
    notFound: '見たい ものが この データに ありません。',
  },
});
