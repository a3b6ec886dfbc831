import { defineMessages } from '@machiplan/sdk/internal';

interface IndicatorNamesMessages {
  /** Indicators whose figures are published elsewhere. */
  readonly elsewhere: (count: number, place: string) => string;
  readonly without: (count: number) => string;
}

export const indicatorNamesMessages = defineMessages<IndicatorNamesMessages>('kpi-board-names', {
  ja: {
    elsewhere: (count, place) => `${count}件の指標の数値は、この資料にはありません（${place}）。`,
    without: (count) => `${count}件の指標の数値は、この資料にはありません。`,
  },
  en: {
    elsewhere: (count, place) =>
      `The figures of ${count} indicators are not in this document (${place}).`,
    without: (count) => `The figures of ${count} indicators are not in this document.`,
  },
  'ja-x-easy': {
    elsewhere: (count, place) =>
      `${count}この 数字は この 資料に ありません（${place}を 見てください）。`,
    without: (count) => `${count}この 数字は この 資料に ありません。`,
  },
});
