import { defineMessages } from '@machiplan/sdk/internal';

interface ExportMessages {
  readonly level: string;
  readonly code: string;
  readonly title: string;
  readonly source: string;
  /** How many goals, or targets, of how many have an entry. */
  readonly picture: (served: number, all: number) => string;
}

export const matrixExportMessages = defineMessages<ExportMessages>('sdg-matrix-export', {
  ja: {
    level: '段階',
    code: '番号',
    title: '題名',
    source: '出典：',
    picture: (served, all) =>
      all === 17
        ? `SDGsの17の目標のうち${served}に関係があります`
        : `${all}の項目のうち${served}に関係があります`,
  },
  en: {
    level: 'Level',
    code: 'Code',
    title: 'Title',
    source: 'Source: ',
    picture: (served, all) =>
      all === 17
        ? `${served} of the 17 SDGs are served by the plan`
        : `${served} of ${all} are served by the plan`,
  },
  'ja-x-easy': {
    level: 'だん',
    code: '番号',
    title: '名前',
    source: 'もとの 資料：',
    picture: (served, all) =>
      all === 17
        ? `SDGsの 17の 目標の うち、${served}に かんけいが あります`
        : `${all}この うち、${served}に かんけいが あります`,
  },
});
