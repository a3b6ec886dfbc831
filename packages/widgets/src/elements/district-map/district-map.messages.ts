import { defineMessages } from '@machiplan/sdk/internal';
import type { PictureStatus } from './map/map-picture.js';

/** Messages of the first paint; those of values and controls are loaded with these. */
export interface DistrictMapMessages {
  readonly noDistricts: string;
  readonly district: string;
  readonly count: (level: string) => string;
  readonly everyLevel: string;
  readonly membership: (title: string) => string;
  readonly member: string;
  readonly names: string;
  readonly picture: (title: string, summary: string) => string;
  readonly loadingShapes: string;
  readonly noPicture: string;
  readonly status: Record<PictureStatus, string>;
}

export const districtMapMessages = defineMessages<DistrictMapMessages>('district-map', {
  ja: {
    noDistricts: 'この計画データには地区がありません。',
    district: '地区',
    count: (level) => `${level}の数`,
    everyLevel: '項目',
    membership: (title) => `「${title}」の対象`,
    member: '対象',
    names: '位置',
    picture: (title, summary) => `${title}の地図。${summary}`,
    loadingShapes: '地図の形を読み込んでいます…',
    noPicture: '地図の形はありません。一覧をご覧ください。',
    status: {
      official: '公式の境界',
      approximate: 'おおよその区分（公式の境界ではありません）',
      schematic: '模式図（実際の形ではありません）',
      tiles: '模式図（実際の形や広さではありません）',
      points: 'おおよその位置',
    },
  },
  en: {
    noDistricts: 'This plan data has no districts.',
    district: 'District',
    count: (level) => `Number: ${level}`,
    everyLevel: 'items',
    membership: (title) => `Where “${title}” applies`,
    member: 'included',
    names: 'Position',
    picture: (title, summary) => `Map: ${title}. ${summary}`,
    loadingShapes: 'Loading the shapes of the map…',
    noPicture: 'There are no shapes. Use the list.',
    status: {
      official: 'Official boundaries',
      approximate: 'Approximate cells, not official boundaries',
      schematic: 'Schematic, not the real shapes',
      tiles: 'Schematic, not the real shapes or sizes',
      points: 'Approximate positions',
    },
  },
  'ja-x-easy': {
    noDistricts: 'この データには 地区が ありません。',
    picture: (title, summary) => `${title}の ちず。${summary}`,
    noPicture: 'ちずの かたちは ありません。リストを みてください。',
    district: '地区',
    count: (level) => `${level}の 数`,
    everyLevel: 'ぜんぶ',
    membership: (title) => `「${title}」を する ところ`,
    member: 'する ところ',
    names: 'ばしょ',
    loadingShapes: 'ちずの かたちを よみこんでいます…',
    status: {
      official: '正しい さかい目',
      approximate: 'だいたいの かたち（正しい さかい目では ありません）',
      schematic: 'かんたんな 絵（本当の かたちでは ありません）',
      tiles: 'かんたんな 絵（本当の かたちや 広さでは ありません）',
      points: 'だいたいの ばしょ',
    },
  },
});
