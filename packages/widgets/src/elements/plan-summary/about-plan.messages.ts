import { defineMessages } from '@machiplan/sdk/internal';

/** Messages about a plan and its document: who made them, when, and what belongs to them. */
export interface AboutPlanMessages {
  readonly description: string;
  readonly version: string;
  readonly issued: string;
  readonly created: string;
  readonly modified: string;
  readonly submitter: string;
  readonly stakeholders: string;
  readonly related: string;
  /** Relations to other plans; other words are shown as they are. */
  readonly relations: Readonly<Record<string, string>>;
  readonly withRelation: (relation: string, plan: string) => string;
  readonly links: string;
  readonly sources: string;
  readonly license: string;
  readonly notes: string;
}

export const aboutPlanMessages = defineMessages<AboutPlanMessages>('plan-summary-about', {
  ja: {
    description: '説明',
    version: '版',
    issued: '計画の公表',
    created: 'データの作成',
    modified: 'データの更新',
    submitter: 'データの作成者',
    stakeholders: '関わる人・団体',
    related: '関係する計画',
    relations: {
      'earlier-version': '前の版',
      'later-version': '後の版',
      superior: '上位計画',
      sectoral: '分野別計画',
      implementation: '実施計画',
      related: '関連',
    },
    withRelation: (relation, plan) => `${relation}：${plan}`,
    links: '関連するページ',
    sources: '出典',
    license: '利用条件',
    notes: '注記',
  },
  en: {
    description: 'Description',
    version: 'Version',
    issued: 'Plan issued',
    created: 'Data created',
    modified: 'Data changed',
    submitter: 'Data made by',
    stakeholders: 'People and organizations',
    related: 'Related plans',
    relations: {
      'earlier-version': 'Earlier version',
      'later-version': 'Later version',
      superior: 'Superior plan',
      sectoral: 'Sectoral plan',
      implementation: 'Implementation plan',
      related: 'Related',
    },
    withRelation: (relation, plan) => `${relation}: ${plan}`,
    links: 'Related pages',
    sources: 'Sources',
    license: 'Licence',
    notes: 'Notes',
  },
  'ja-x-easy': {
    description: 'せつめい',
    version: 'ばん',
    issued: 'けいかくが 出た 日',
    created: 'データを つくった 日',
    modified: 'データを なおした 日',
    submitter: 'データを つくった 人',
    stakeholders: 'いっしょに する 人',
    related: 'ほかの けいかく',
    relations: {
      'earlier-version': '前の 計画',
      'later-version': '後の 計画',
      superior: 'もとに なる 計画',
      sectoral: 'テーマの 計画',
      implementation: 'すぐ する ことの 計画',
      related: 'ほかの 計画',
    },
    links: 'ほかの ページ',
    sources: 'もとの 資料',
    license: 'つかう ときの きまり',
    notes: 'しってほしいこと',
  },
});
