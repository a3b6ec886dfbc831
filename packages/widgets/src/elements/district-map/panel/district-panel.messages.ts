import type { ActionState } from '@machiplan/schema';
import { defineMessages } from '@machiplan/sdk/internal';
import {
  actionStatesEasy,
  actionStatesEn,
  actionStatesJa,
} from '../../../localization/action-states.js';

/** Messages of the panel of one district. */
export interface DistrictPanelMessages {
  readonly measures: (count: number) => string;
  readonly noMeasures: string;
  readonly mentions: (count: number) => string;
  readonly cityWide: (area: string, count: number) => string;
  readonly wholeArea: string;
  readonly values: string;
  readonly noValues: string;
  readonly facilities: string;
  readonly links: string;
  readonly around: (district: string) => string;
  readonly states: Readonly<Record<ActionState, string>>;
  readonly quantity: (planned: string, actual: string) => string;
  readonly planned: (planned: string) => string;
  readonly ranked: (rank: number, districts: string) => string;
  readonly notPublished: string;
  readonly missing: string;
  readonly inside: (name: string) => string;
  readonly clear: string;
  readonly announced: (name: string, measures: number) => string;
}

export const districtPanelMessages = defineMessages<DistrictPanelMessages>('district-panel', {
  ja: {
    measures: (count) => `この地区の取組み ${count}件`,
    noMeasures: 'この地区の名前が書かれた取組みは、この計画データにありません。',
    mentions: (count) => `この地区についてのその他の記載 ${count}件`,
    cityWide: (area, count) => `${area}全体の取組み ${count}件`,
    wholeArea: 'まち',
    values: '地区の数値',
    noValues: 'この地区の数値は、この計画データにありません。',
    facilities: '施設',
    links: '関連するページ',
    around: (district) => `${district}全体`,
    states: actionStatesJa,
    quantity: (planned, actual) => `計画${planned}、実績${actual}`,
    planned: (planned) => `計画${planned}`,
    ranked: (rank, districts) => `${districts}のうち大きい順に${rank}番目`,
    notPublished: '公表なし',
    missing: 'データなし',
    inside: (name) => `${name}の中を見る`,
    clear: '選択を解除',
    announced: (name, measures) => `${name}を選びました。取組み${measures}件。`,
  },
  en: {
    measures: (count) => `Measures in this district: ${count}`,
    noMeasures: 'No measure in this plan data names this district.',
    mentions: (count) => `Other entries on this district: ${count}`,
    cityWide: (area, count) => `Measures for ${area}: ${count}`,
    wholeArea: 'the whole area',
    values: 'Figures of the district',
    noValues: 'This plan data has no figures for this district.',
    facilities: 'Facilities',
    links: 'Related pages',
    around: (district) => `all of ${district}`,
    states: actionStatesEn,
    quantity: (planned, actual) => `planned ${planned}, done ${actual}`,
    planned: (planned) => `planned ${planned}`,
    ranked: (rank, districts) => `number ${rank} of ${districts}, highest first`,
    notPublished: 'not published',
    missing: 'no data',
    inside: (name) => `Look inside ${name}`,
    clear: 'Clear the selection',
    announced: (name, measures) =>
      `${name} selected. ${measures === 1 ? '1 measure' : `${measures} measures`}.`,
  },
  'ja-x-easy': {
    measures: (count) => `ここで する こと ${count}こ`,
    noMeasures: 'ここの ことは かいて ありません。',
    mentions: (count) => `ほかに かいて ある こと ${count}こ`,
    cityWide: (area, count) => `${area}で する こと ${count}こ`,
    wholeArea: 'まち ぜんぶ',
    values: 'ここの 数字',
    noValues: 'ここの 数字は ありません。',
    facilities: 'たてもの',
    links: 'ほかの ページ',
    around: (district) => `${district}の ぜんぶ`,
    ranked: (rank, districts) => `${districts}の なかで おおきい ほうから ${rank}ばんめ`,
    notPublished: 'だしていません',
    missing: 'データが ありません',
    inside: (name) => `${name}の なかを みる`,
    clear: 'えらぶのを やめる',
    announced: (name, measures) => `${name}を えらびました。する こと ${measures}こ。`,
    states: actionStatesEasy,
    quantity: (planned, actual) => `予定 ${planned}、できた 数 ${actual}`,
    planned: (planned) => `予定 ${planned}`,
  },
});
