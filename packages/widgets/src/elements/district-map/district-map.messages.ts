import { defineMessages } from '@machiplan/sdk/internal';
import type { PictureStatus } from './map/map-picture.js';

/** Messages of the first paint; those of the controls are loaded with the controls. */
export interface DistrictMapMessages {
  readonly noDistricts: string;
  readonly listHint: string;
  readonly district: string;
  readonly value: string;
  readonly rank: string;
  readonly change: (since: string) => string;
  readonly search: string;
  readonly found: (count: number) => string;
  readonly showMore: (count: number) => string;
  readonly sortBy: (column: string) => string;
  readonly missing: string;
  readonly notPublished: string;
  readonly legend: string;
  readonly districts: (count: number) => string;
  readonly from: (value: string) => string;
  readonly below: (value: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly around: (value: string) => string;
  readonly count: (level: string) => string;
  readonly countUnit: string;
  readonly everyLevel: string;
  readonly membership: (title: string) => string;
  readonly member: string;
  readonly memberPartly: string;
  readonly memberNot: string;
  readonly names: string;
  readonly picture: (title: string, count: number) => string;
  readonly loadingShapes: string;
  readonly noPicture: string;
  readonly status: Record<PictureStatus, string>;
  readonly estimate: Record<'provisional' | 'estimate' | 'forecast', string>;
  readonly origin: Record<'derived' | 'editorial' | 'sample', string>;
}

export const districtMapMessages = defineMessages<DistrictMapMessages>('district-map', {
  ja: {
    noDistricts: 'この計画データには地区がありません。',
    listHint: '上下の矢印キーで移動し、Enter キーで選びます。',
    district: '地区',
    value: '値',
    rank: '順位',
    change: (since) => `${since}からの増減`,
    search: '名前で絞り込む',
    found: (count) => `${count}件`,
    showMore: (count) => `さらに${count}件を表示`,
    sortBy: (column) => `${column}で並べ替える`,
    missing: 'データなし',
    notPublished: '公表なし',
    legend: '凡例',
    districts: (count) => `${count}件`,
    from: (value) => `${value}以上`,
    below: (value) => `${value}未満`,
    between: (low, high) => `${low}以上${high}未満`,
    around: (value) => `基準：${value}`,
    count: (level) => `${level}の数`,
    countUnit: '件',
    everyLevel: '項目',
    membership: (title) => `「${title}」の対象`,
    member: '対象',
    memberPartly: '一部が対象',
    memberNot: '対象外',
    names: '位置',
    picture: (title, count) => `${title}の地図。${count}件。値は一覧にあります。`,
    loadingShapes: '地図の形を読み込んでいます…',
    noPicture: '地図の形はありません。一覧をご覧ください。',
    status: {
      official: '公式の境界',
      approximate: 'おおよその区分（公式の境界ではありません）',
      schematic: '模式図（実際の形ではありません）',
      tiles: '模式図（実際の形や広さではありません）',
      points: 'おおよその位置',
    },
    estimate: { provisional: '速報', estimate: '推計', forecast: '見込み' },
    origin: { derived: '計算値', editorial: '編集', sample: '見本' },
  },
  en: {
    noDistricts: 'This plan data has no districts.',
    listHint: 'Use the arrow keys to move and Enter to select.',
    district: 'District',
    value: 'Value',
    rank: 'Rank',
    change: (since) => `Change since ${since}`,
    search: 'Filter by name',
    found: (count) => `${count} found`,
    showMore: (count) => `Show ${count} more`,
    sortBy: (column) => `Sort by ${column}`,
    missing: 'no data',
    notPublished: 'not published',
    legend: 'Legend',
    districts: (count) => (count === 1 ? '1 district' : `${count} districts`),
    from: (value) => `${value} and over`,
    below: (value) => `under ${value}`,
    between: (low, high) => `${low} to under ${high}`,
    around: (value) => `Compared with ${value}`,
    count: (level) => `Number: ${level}`,
    countUnit: '',
    everyLevel: 'items',
    membership: (title) => `Where “${title}” applies`,
    member: 'included',
    memberPartly: 'partly included',
    memberNot: 'not included',
    names: 'Position',
    picture: (title, count) => `Map: ${title}. ${count} districts. The list has the values.`,
    loadingShapes: 'Loading the shapes of the map…',
    noPicture: 'There are no shapes. Use the list.',
    status: {
      official: 'Official boundaries',
      approximate: 'Approximate cells, not official boundaries',
      schematic: 'Schematic, not the real shapes',
      tiles: 'Schematic, not the real shapes or sizes',
      points: 'Approximate positions',
    },
    estimate: { provisional: 'provisional', estimate: 'estimate', forecast: 'forecast' },
    origin: { derived: 'computed', editorial: 'editorial', sample: 'sample' },
  },
  'ja-x-easy': {
    noDistricts: 'この データには 地区が ありません。',
    listHint: 'うえ・したの やじるしで うごきます。Enter で えらびます。',
    search: 'なまえで さがす',
    missing: 'データが ありません',
    notPublished: 'だしていません',
    rank: 'じゅんばん',
    legend: 'いろの いみ',
    noPicture: 'ちずの かたちは ありません。リストを みてください。',
  },
});
